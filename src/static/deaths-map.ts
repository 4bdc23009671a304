import { countFigure } from '../export/count-figure.ts';
import { creditedMap, deathsMapTakeaway } from '../export/deaths-map.ts';
import { deathsMapRegionsTakeaway, type RegionsFacts } from '../export/deaths-map-regions.ts';
import type { Figure } from '../export/shape.ts';
import { countLanguages } from '../i18n/count-languages.ts';
import { deathsMapLanguages } from '../i18n/deaths-map-languages.ts';
import { loadStrings } from '../i18n/load-strings.ts';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Basemap, BasemapRegions } from '../model/basemap.ts';
import { CUSTODY, parseCustodyKinds } from '../model/custody-kinds.ts';
import type { DatasetError } from '../model/dataset-error.ts';
import type { DeathTotal } from '../model/dataset.ts';
import { parsePeriod } from '../model/period.ts';
import { exactly } from '../model/quantity.ts';
import { selectDeathRegions } from '../model/select-death-regions.ts';
import { peopleAt, selectDeathsMap, type DeathsMapSelection } from '../model/select-deaths-map.ts';
import { landRegionsOf } from '../scenes/land-regions.ts';
import { landOf } from '../scenes/land.ts';
import { strayPlace } from '../scenes/stray-place.ts';
import { accountLines } from '../views/deaths-map-account.ts';
import { deathsMapSentence } from '../views/deaths-map.ts';
import { placesInOrder } from '../views/places-in-order.ts';
import type { ChartRequest } from './chart-request.ts';
import { emptyFacts } from './empty-facts.ts';
import type { ChartFacts } from './static-chart.ts';
import type { StaticTable } from './static-table.ts';

/** Px of the rows that the element has above its map and its lists: zoom, and all cases. */
const CONTROLS = 80;

/**
 * The facts of `custody-deaths-map`: numbers by place and by year. What is pasted into an article can't be withdrawn, so
 * that no case enters any static form: neither names nor what is told of a death.
 * @throws {DatasetError} when a place lies outside the country.
 */
export async function staticDeathsMap({
  dataset,
  given,
  lang,
  measureText,
  basemap,
  basemapRegions,
}: ChartRequest): Promise<ChartFacts> {
  const [strings, words] = await Promise.all([
    loadStrings(deathsMapLanguages, lang),
    loadStrings(countLanguages, lang),
  ]);
  const period = parsePeriod(given.text('from'), given.text('to'));
  const kinds = parseCustodyKinds(given.text('custody-types'));
  const selection = selectDeathsMap(dataset, { period, kinds });
  // It only chooses which file is read.
  given.text('basemap');
  const view = given.presentation('view', ['places', 'regions'], 'places');
  const places = [...selection.placed, ...selection.unpositioned].map(({ place }) => place.id);
  given.presentation('selected', places, '');
  const heading = textIn(dataset.deathsTitle, strings.lang);
  if (dataset.deaths.length === 0 && dataset.deathTotals.length === 0)
    return emptyFacts({ heading, none: strings.deathsMap.noDeaths });
  const stray: DatasetError | undefined = basemap && strayPlace(selection.placed, landOf(basemap));
  if (stray) throw stray;
  const named = kinds === CUSTODY ? undefined : kinds;
  const regions =
    basemap && view === 'regions'
      ? regionsFacts(selection, basemap, basemapRegions, strings.lang)
      : undefined;
  return {
    heading,
    sentence: deathsMapSentence(selection, named, strings),
    notices: [],
    takeaway: {
      ...deathsMapTakeaway(selection, named, basemap, strings, measureText),
      ...(regions && deathsMapRegionsTakeaway(regions, strings, measureText)),
    },
    draws: true,
    controls: CONTROLS,
    // Its lists are tables of the page.
    ...(basemap &&
      !regions && {
        inPage: (width: number): Figure => ({
          width,
          ...creditedMap(selection, basemap, width, strings, measureText),
        }),
      }),
    tables: [...placesTables(selection, strings), ...yearsTables(selection, strings)],
    // Most places have no published position: a small map without its lists would seem to be all.
    card: (width): Figure => {
      const quantity = exactly(selection.total);
      return countFigure({ quantity, noun: '', lines: [] }, width, words, measureText);
    },
  };
}

/** The regions and their people; without their own file they are coarser. */
function regionsFacts(
  selection: DeathsMapSelection,
  basemap: Basemap,
  file: BasemapRegions | undefined,
  lang: string,
): RegionsFacts {
  const land = landOf(basemap);
  const regions = landRegionsOf(land, file);
  const known = new Set(regions.regions.keys());
  const names = new Map(
    regions.labels.flatMap(({ id, names: said }): [string, string][] =>
      known.has(id) ? [[id, textIn(new Map(Object.entries(said)), lang).text]] : [],
    ),
  );
  const deaths = selectDeathRegions(selection, known);
  return { selection, deaths, names, basemap, land, regions };
}

/** People by place: those with a published position, those without one, and those whose place is not stated. */
function placesTables(
  selection: DeathsMapSelection,
  strings: DeathsMapLanguage,
): readonly StaticTable[] {
  const { placed, unpositioned, named, withheld } = selection;
  const { deathsMap, lang } = strings;
  const table = (people: number, text: string, places: typeof placed): readonly StaticTable[] =>
    people === 0
      ? []
      : [
          {
            caption: `${strings.number(people)} ${text}`,
            columns: [{ text: '' }, { text: '', numeric: true }],
            open: true,
            rows: placesInOrder(places, strings).map(({ place, deaths }) => [
              [place.settlement, place.name]
                .flatMap((name) => (name ? [textIn(name, lang).text] : []))
                .join(', '),
              strings.number(deaths.length),
            ]),
          },
        ];
  const tables = [
    ...table(peopleAt(placed), deathsMap.placed, placed),
    ...table(peopleAt(unpositioned), deathsMap.unpositioned, unpositioned),
    ...table(named.length + withheld.length, deathsMap.notStated, []),
  ];
  return tables.map((one, i) =>
    i === tables.length - 1 ? { ...one, notes: accountLines(selection, strings) } : one,
  );
}

/** The totals of the years as bodies give them, and again with what each counts. */
function yearsTables(
  { years }: DeathsMapSelection,
  strings: DeathsMapLanguage,
): readonly StaticTable[] {
  const { deathsMap, charts, common, lang } = strings;
  const { totals } = years;
  if (totals.length === 0) return [];
  const yearOf = ({ year, partialYear, alleged }: DeathTotal): string =>
    [year, partialYear && common.partialYear, alleged && common.alleged].filter(Boolean).join(', ');
  return [
    {
      caption: deathsMap.years,
      open: true,
      columns: [{ text: deathsMap.whoCounts }, { text: charts.people, numeric: true }],
      rows: totals.map((total) => [
        `${yearOf(total)}: ${textIn(total.saidBy, lang).text}`,
        strings.quantity(total.quantity),
      ]),
      notes: [deathsMap.yearsMeans],
    },
    {
      caption: deathsMap.yearsTable,
      columns: [
        { text: deathsMap.year },
        { text: charts.people, numeric: true },
        { text: deathsMap.whoCounts },
      ],
      rows: totals.map((total) => [
        yearOf(total),
        strings.quantity(total.quantity),
        textIn(total.scope, lang).text,
      ]),
    },
  ];
}
