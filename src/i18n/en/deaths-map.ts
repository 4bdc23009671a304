import type { PartialDate } from '../../model/partial-date.ts';
import type { Period } from '../../model/period.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import type { Words } from '../intl-words.ts';
import { isOne } from '../is-one.ts';

/** What the sentences share with the rest of the language's file. */
interface English {
  readonly words: Words;
  date(when: PartialDate): string;
  quantity(quantity: Quantity): string;
}

const types = {
  prison: 'prison',
  'prison-hospital': 'prison hospital',
  'pre-trial': 'pre-trial detention',
  police: 'police custody',
  military: 'military custody',
  'security-service': 'security service custody',
  unknown: 'kind of custody not stated',
  'police-encounter': 'encounter with police',
};
const kinds = { ...types, penitentiary: 'penitentiary institutions' };
const causes = {
  illness: 'illness',
  suicide: 'suicide',
  accident: 'accident',
  injuries: 'injuries',
  fire: 'fire',
  'shot-in-disturbance': 'shot during a disturbance',
  'under-investigation': 'under investigation',
  'not-stated': 'not stated',
};
const claims = {
  'beating-or-torture': 'beating or torture',
  'denied-care': 'care was denied',
  'ill-treatment-or-neglect': 'ill-treatment or neglect',
  'official-account-disputed': 'the official account is disputed',
  'violent-death-reported': 'a violent death',
};
const claimants = {
  family: 'the family',
  witness: 'a witness',
  'rights-group': 'a rights group',
  press: 'the press',
  prosecutor: 'a prosecutor',
  court: 'a court',
  'foreign-government': 'a foreign government',
};
const precisions = {
  site: 'the place itself',
  settlement: 'town or village only',
  district: 'district only',
  region: 'region only',
};
const findings = { court: 'A court found', prosecutor: 'A prosecutor found' };

const noCase = 'no case published';

const wheres = {
  custody: 'in custody',
  encounters: 'in encounters with police',
  both: 'in custody or in encounters with police',
};

function totalOf({ from, to }: Period, year: string): string {
  if (from && to && isOne(from, to)) return `The exact total for the whole year ${year}`;
  return `The newest exact total for a whole year${(from ?? to) ? ' in this time' : ''}, ${year},`;
}

/** The map in English. */
export function deathsMapEn({ words, date, quantity }: English): DeathsMapStrings {
  const { number, list } = words;
  const deaths = (n: number): string => (n === 1 ? '1 death' : `${number(n)} deaths`);
  const periodText = ({ from, to }: Period): string | undefined => {
    if (from && to)
      return isOne(from, to)
        ? `${from.precision === 'day' ? 'on' : 'in'} ${date(from)}`
        : `in the time from ${date(from)} to ${date(to)}`;
    return from ? `in the time since ${date(from)}` : to && `in the time until ${date(to)}`;
  };
  return {
    custody: (type) => types[type],
    cause: (cause) => causes[cause],
    measure: (chosen) =>
      chosen
        ? `People who died, by kind of custody: ${list(chosen.map((kind) => kinds[kind]))}`
        : 'People who died in custody; deaths in encounters with police are not among them',
    sentence: ({ total, where, possible, period, placeNotStated, newest }) => {
      const when = periodText(period);
      const fall = total === 1 ? 'falls' : 'fall';
      const falls = total === possible ? 'may fall' : possible > 0 ? `${fall}, or may fall,` : fall;
      const opening =
        total === 0
          ? `No death ${wheres[where]} that became public falls ${when ?? 'into this choice'}; that says what came to light, not that nobody died.`
          : `${
              when
                ? `${deaths(total)} ${wheres[where]} that became public ${falls} ${when}`
                : `${deaths(total)} ${wheres[where]} ${total === 1 ? 'has' : 'have'} become public`
            }; that is what came to light, not how many people died.`;
      const places =
        placeNotStated === 0
          ? ''
          : placeNotStated < total
            ? ` For ${number(placeNotStated)} of them no place is stated.`
            : total === 1
              ? ' Its place is not stated.'
              : ' For none of them is the place stated.';
      const totals = newest?.totals.map((t) => `${quantity(t.quantity)} (${t.saidBy})`) ?? [];
      return newest
        ? `${opening}${places} ${totalOf(period, newest.year)} is ${list(totals)}.`
        : opening + places;
    },
    possible: (n) =>
      `${number(n)} of them may lie outside this time: the date is not known closely enough to tell.`,
    noDeaths: 'No death in custody has been published.',
    mapName: (places) =>
      `Map: deaths at ${places === 1 ? '1 place' : `${number(places)} places`}, named in the list`,
    basemapFailed: 'The map could not be loaded; the places stand in the list.',
    nonePlaced: 'None of these deaths has a published position.',
    enlarged: (n) => `Enlarged: ${number(n)}`,
    areaLabel: (region, n) => `${region} region: ${number(n)}`,
    sizes: (sizes) => `${list(sizes.map(number))} ${sizes.at(-1) === 1 ? 'person' : 'people'}`,
    cluster: 'several places drawn as one',
    precision: (precision) => precisions[precision],
    mapCredit: (sources) => `Map: ${list(sources)}`,
    howTo:
      'Each circle is a place; its area is the number of people who died there. Choose one to read its cases.',
    howToClusters:
      'There are too many places to draw one by one: a circle with a double edge stands for several, its area for the number of people who died there. Choose one to look closer; the list has every place.',
    readout: (name, n, precision) => `${name}: ${deaths(n)}, ${precisions[precision]}`,
    clusterReadout: (n, places) => `${number(places)} places drawn as one: ${deaths(n)}`,
    zoom: 'Zoom of the map',
    closer: 'Zoom in',
    farther: 'Zoom out',
    wholeCountry: 'Whole country',
    partOf: (town) => `${town} area`,
    startView: 'Reset',
    openAll: 'Show all cases',
    closeAll: 'Hide all cases',
    regionsName: (regions) =>
      `Map: deaths in ${regions === 1 ? '1 region' : `${number(regions)} regions`}, named in the list`,
    howToRegions:
      'The stronger a region’s shading, the more deaths there became public. Where no case is published, people may have died all the same. The borders of regions are approximate.',
    regionReadout: (region, n) => `${region}: ${n > 0 ? deaths(n) : noCase}`,
    noCase,
    noCaseIn: (regions) => `No case published: ${list(regions)}.`,
    classes: (classes) =>
      classes.map(([from, to], i) => {
        const range = from === to ? number(from) : `${number(from)}–${number(to)}`;
        return i < classes.length - 1 ? range : `${range} ${to === 1 ? 'death' : 'deaths'}`;
      }),
    inRegions: 'with a region known',
    regionUnknown: 'with no region known',
    placed: 'with a published position',
    unpositioned: 'with a place named, its position not published',
    notStated: 'with no place stated',
    showAll: (n) => `Show all ${number(n)} places`,
    places: (n) => (n === 1 ? '1 place' : `${number(n)} places`),
    otherPlaces: 'Region not stated',
    named: 'Named',
    withheld: 'Name withheld',
    withheldMeans: 'Counted without name, place and day.',
    dateNotKnown: 'date not known',
    people: (n) => (n === 1 ? '1 person' : `${number(n)} people`),
    year: 'Year',
    officialVersion: 'Official version',
    versionOf: (cause) => `official version: ${causes[cause]}`,
    claim: 'Claim',
    claimed: (claim, by) =>
      by.length > 0
        ? `${claims[claim]}, according to ${list(by.map((who) => claimants[who]))}`
        : claims[claim],
    finding: (by) => findings[by],
    reported: 'Place as reported',
    leftOut: (byKind, byTime, all) =>
      `Of ${deaths(all)} counted, ${list([
        ...(byKind > 0 ? [`${number(byKind)} of another kind of custody`] : []),
        ...(byTime > 0 ? [`${number(byTime)} at another time`] : []),
      ])} ${byKind + byTime === 1 ? 'is' : 'are'} not shown.`,
    notCounted: (n) => `${n === 1 ? '1 report is' : `${number(n)} reports are`} not counted.`,
    years: 'The years',
    yearsMeans:
      'Deaths in a year as different bodies give them. Each row counts something else: rows are not to be added up or compared.',
    whoCounts: 'Who counts what',
    totalsInTable: (n) =>
      `${number(n)} older or alleged ${n === 1 ? 'total stands' : 'totals stand'} in the table behind “More”.`,
    totalsLeftOut: (n) =>
      `${n === 1 ? '1 further total is' : `${number(n)} further totals are`} left out; “More” gives the reasons.`,
    yearsTable: 'Totals by year, with notes and sources',
    leftOutTable: 'Totals left out',
  };
}
