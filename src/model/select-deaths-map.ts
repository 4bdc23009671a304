import { custodyKind, type CustodyKind } from './custody-kinds.ts';
import type { Dataset, Death, Place } from './dataset.ts';
import { placeInPeriod, type Period } from './period.ts';
import { selectDeathYears, type DeathYears } from './select-death-years.ts';

/** What the editor chose, parsed. */
export interface DeathsMapChoice {
  readonly period: Period;
  readonly kinds: readonly CustodyKind[];
}

/** The deaths at one place, oldest first, those without a date last. */
export interface PlaceOfDeaths {
  readonly place: Place;
  readonly deaths: readonly Death[];
}

/**
 * The deaths in view in three classes: placed, named without a published position, not stated (the named and the
 * withheld). `total` is their sum; with `otherKinds` and `otherTime` it is every death that is counted.
 */
export interface DeathsMapSelection {
  readonly choice: DeathsMapChoice;
  readonly total: number;
  /** Of the total, those that could also lie outside the period. */
  readonly possible: number;
  /** Most deaths first. */
  readonly placed: readonly PlaceOfDeaths[];
  readonly unpositioned: readonly PlaceOfDeaths[];
  readonly named: readonly Death[];
  readonly withheld: readonly Death[];
  /** Counted deaths that are not in view: of another kind, or else of another time. */
  readonly otherKinds: number;
  readonly otherTime: number;
  /** Reports in view that are not counted. */
  readonly notCounted: readonly Death[];
  readonly years: DeathYears;
}

/** The deaths that became public, for a choice of kinds of custody and time. */
export function selectDeathsMap(dataset: Dataset, choice: DeathsMapChoice): DeathsMapSelection {
  const { period, kinds } = choice;
  const ofKind = dataset.deaths.filter(({ custody }) => kinds.includes(custodyKind(custody)));
  const inTime = ofKind.filter(({ date }) => placeInPeriod(date, period) !== 'outside');
  const inView = inTime.filter(isCounted).sort(byDate);
  const places = placesOf(inView);
  const elsewhere = inView.filter(({ place }) => !place);
  return {
    choice,
    total: inView.length,
    possible: inView.filter(({ date }) => placeInPeriod(date, period) === 'possible').length,
    placed: places.filter(({ place }) => place.point),
    unpositioned: places.filter(({ place }) => !place.point),
    named: elsewhere.filter(({ withheld }) => !withheld),
    withheld: elsewhere.filter(({ withheld }) => withheld),
    otherKinds: count(dataset.deaths) - count(ofKind),
    otherTime: count(ofKind) - count(inTime),
    notCounted: inTime.filter((death) => !isCounted(death)),
    years: selectDeathYears(dataset, period),
  };
}

/** People at the places of a list. */
export function peopleAt(places: readonly PlaceOfDeaths[]): number {
  return places.reduce((sum, { deaths }) => sum + deaths.length, 0);
}

function placesOf(deaths: readonly Death[]): PlaceOfDeaths[] {
  const groups = new Map<Place, Death[]>();
  for (const death of deaths) {
    if (!death.place) continue;
    const there = groups.get(death.place);
    if (there) there.push(death);
    else groups.set(death.place, [death]);
  }
  return [...groups]
    .map(([place, there]): PlaceOfDeaths => ({ place, deaths: there }))
    .sort((a, b) => b.deaths.length - a.deaths.length || (a.place.id < b.place.id ? -1 : 1));
}

function isCounted({ counted }: Death): boolean {
  return counted;
}

function count(deaths: readonly Death[]): number {
  return deaths.filter(isCounted).length;
}

function byDate(a: Death, b: Death): number {
  const [one, other] = [a.date?.from ?? '~', b.date?.from ?? '~'];
  return one < other ? -1 : one > other ? 1 : 0;
}
