import { html, nothing, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Death, Place } from '../model/dataset.ts';
import type { DeathsMapSelection, PlaceOfDeaths } from '../model/select-deaths-map.ts';
import { accountView } from './deaths-map-account.ts';
import { entryView, type ListsState } from './deaths-map-entry.ts';
import { placesByRegion, type RegionOfPlaces } from './places-by-region.ts';
import { openAllView } from './open-all-view.ts';
import { placesInOrder } from './places-in-order.ts';
import { textInView } from './text-in-view.ts';

/** Names of the regions by which a long list is grouped; undefined where none are known. */
export type RegionNames = ReadonlyMap<string, string> | undefined;

/** So many places stand in a list before the rest is asked for. */
const FIRST = 14;

/**
 * On paper every entry shows its cases, for nothing can be opened there; the groups of a list that is too long for a screen
 * stay as they are.
 */
export const OPEN_ON_PAPER: ListsState['open'] = {
  has: (entry) => !/^(placed|unpositioned):/.test(entry),
};

/** A list of more places is grouped by region; so many marks the map shows one by one. */
const MOST_IN_ONE = 500;

/** The list by region, beside the map of the regions. */
export const REGIONS = 'region';

/** The entry of a region in a list of places; no place's id has a colon. */
export function regionEntryId(list: string, region: string | undefined): string {
  return `${list}:${region ?? ''}`;
}

/** The three classes, each with its count and its list; with what is left out they are every death that is counted. */
export function listsView(
  selection: DeathsMapSelection,
  regions: RegionNames,
  strings: DeathsMapLanguage,
  state: ListsState,
): TemplateResult {
  const { placed, unpositioned, named, withheld } = selection;
  const words = strings.deathsMap;
  const entries = [
    ...entryIds('placed', placed, regions),
    ...entryIds('unpositioned', unpositioned, regions),
    ...nowhereIds(selection),
  ];
  return html`${openAllView(entries, strings, state)}
  ${classView('placed', people(placed), words.placed, placesView('placed', placed, regions, strings, state), strings)}
  ${classView(
    'unpositioned',
    people(unpositioned),
    words.unpositioned,
    placesView('unpositioned', unpositioned, regions, strings, state),
    strings,
  )}
  ${classView(
    'not-stated',
    named.length + withheld.length,
    words.notStated,
    nowhereEntries(selection, strings, state),
    strings,
  )}
  ${accountView(selection, strings)}`;
}

/** The deaths without a place: the named and the withheld. */
export function nowhereEntries(
  { named, withheld }: DeathsMapSelection,
  strings: DeathsMapLanguage,
  state: ListsState,
): TemplateResult[] {
  const words = strings.deathsMap;
  return [
    ...deathsEntry('named', words.named, named, strings, state),
    ...(withheld.length > 0
      ? [
          entryView(
            'withheld',
            words.withheld,
            withheld.length,
            (cases) => cases.withheld(withheld, strings),
            strings,
            state,
          ),
        ]
      : []),
  ];
}

/** The entries of `nowhereEntries`. */
export function nowhereIds({ named, withheld }: DeathsMapSelection): readonly string[] {
  return [...(named.length > 0 ? ['named'] : []), ...(withheld.length > 0 ? ['withheld'] : [])];
}

/** One class of deaths, with its count and its list. */
export function classView(
  id: string,
  count: number,
  title: string,
  entries: readonly TemplateResult[],
  strings: DeathsMapLanguage,
): TemplateResult {
  return html`<section class="class">
    <p class="class-head" id=${id}>
      <span class="class-count">${strings.number(count)}</span> ${title}
    </p>
    ${
      entries.length > 0
        ? html`<ul class="entries">
            ${entries}
          </ul>`
        : nothing
    }
  </section>`;
}

/** By region where there are more places than a reader can go through, and by number and name. */
function placesView(
  list: string,
  places: readonly PlaceOfDeaths[],
  regions: RegionNames,
  strings: DeathsMapLanguage,
  state: ListsState,
): TemplateResult[] {
  const groups = groupsOf(places, regions);
  return groups
    ? groups.map((group) => regionEntry(list, group, regions, strings, state))
    : placeEntries(places, strings, state);
}

/** The entries of `placesView`. */
function entryIds(
  list: string,
  places: readonly PlaceOfDeaths[],
  regions: RegionNames,
): readonly string[] {
  return (
    groupsOf(places, regions)?.map(({ region }) => regionEntryId(list, region)) ??
    places.map(({ place }) => place.id)
  );
}

function groupsOf(
  places: readonly PlaceOfDeaths[],
  regions: RegionNames,
): readonly RegionOfPlaces[] | undefined {
  const groups = regions && places.length > MOST_IN_ONE ? placesByRegion(places, regions) : [];
  return groups.length > 1 ? groups : undefined;
}

/** A region's places, disclosed. */
export function regionEntry(
  list: string,
  { region, places, people: count }: RegionOfPlaces,
  regions: RegionNames,
  strings: DeathsMapLanguage,
  state: ListsState,
): TemplateResult {
  const { otherPlaces, places: placesText } = strings.deathsMap;
  const name = html`<span class="town"
      >${region === undefined ? otherPlaces : regions?.get(region)}</span
    >
    <span class="institution">${placesText(places.length)}</span>`;
  const content = (): TemplateResult =>
    html`<ul class="entries">
      ${placeEntries(places, strings, { ...state, inTabOrder: true })}
    </ul>`;
  return entryView(regionEntryId(list, region), name, count, content, strings, state);
}

/** Places by number and name; the first of them, what is open or pointed at, and a button for the rest. */
export function placeEntries(
  places: readonly PlaceOfDeaths[],
  strings: DeathsMapLanguage,
  state: ListsState,
): TemplateResult[] {
  const sorted = placesInOrder(places, strings);
  const all = state.showsAll || sorted.length <= FIRST + 2;
  const shown = sorted.filter(
    ({ place }, i) =>
      all || i < FIRST || state.active.includes(place.id) || state.open.has(place.id),
  );
  return [
    ...shown.map(({ place, deaths }) =>
      entryView(
        place.id,
        placeName(place, strings),
        deaths.length,
        (cases) => cases.ofPlace(place, deaths, strings),
        strings,
        state,
      ),
    ),
    ...(shown.length < sorted.length
      ? [
          html`<li>
            <button
              type="button"
              tabindex=${state.inTabOrder ? nothing : '-1'}
              @click=${state.onShowAll}
            >
              ${strings.deathsMap.showAll(sorted.length)}
            </button>
          </li>`,
        ]
      : []),
  ];
}

/** The town first, as on the map; then the institution. */
function placeName(place: Place, strings: DeathsMapLanguage): TemplateResult {
  const name = textInView(textIn(place.name, strings.lang));
  return place.settlement
    ? html`<span class="town">${textInView(textIn(place.settlement, strings.lang))}</span>
        <span class="institution">${name}</span>`
    : html`<span class="town">${name}</span>`;
}

function deathsEntry(
  id: string,
  name: string,
  deaths: readonly Death[],
  strings: DeathsMapLanguage,
  state: ListsState,
): TemplateResult[] {
  return deaths.length > 0
    ? [entryView(id, name, deaths.length, (cases) => cases.named(deaths, strings), strings, state)]
    : [];
}

function people(places: readonly PlaceOfDeaths[]): number {
  return places.reduce((sum, { deaths }) => sum + deaths.length, 0);
}
