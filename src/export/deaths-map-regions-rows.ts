import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { exactly, type Quantity } from '../model/quantity.ts';
import type { DeathRegions } from '../model/select-death-regions.ts';
import type { DeathsMapSelection, PlaceOfDeaths } from '../model/select-deaths-map.ts';
import { publishersCell, quantityCells } from './cells.ts';
import type { Cell } from './takeaway.ts';
import { YEAR_COLUMNS, yearCells } from './year-cells.ts';

const COLUMNS = ['record', 'region_id', 'region', 'places', ...YEAR_COLUMNS];

const NOT_KNOWN: Quantity = { qualifier: 'unknown', unit: 'people' };

/**
 * People by region, those whose region is not known in one number, then the totals by year as bodies give them. Where no
 * case is published, the number of people is not known: it is no 0.
 */
export function deathsMapRegionsRows(
  { years }: DeathsMapSelection,
  { regions, elsewhere, unknown }: DeathRegions,
  names: ReadonlyMap<string, string>,
  { lang, deathsMap }: DeathsMapLanguage,
): readonly (readonly Cell[])[] {
  const row = (
    record: string,
    region: readonly Cell[],
    quantity: Quantity,
    note: string | undefined,
    places: readonly PlaceOfDeaths[],
  ): readonly Cell[] => [
    record,
    ...region,
    places.length > 0 ? places.length : undefined,
    ...Array<Cell>(5).fill(undefined),
    ...quantityCells(quantity),
    note,
    publishersCell(places.flatMap(({ place }) => place.sources)),
  ];
  const withCases = new Set(regions.map(({ region }) => region));
  return [
    COLUMNS,
    ...regions.map(({ region, people, places }) =>
      row('deaths-in-region', [region, names.get(region)], exactly(people), undefined, places),
    ),
    ...[...names].flatMap(([region, name]) =>
      withCases.has(region)
        ? []
        : [row('deaths-in-region', [region, name], NOT_KNOWN, deathsMap.noCase, [])],
    ),
    ...(unknown > 0
      ? [
          row(
            'deaths-region-not-known',
            [undefined, undefined],
            exactly(unknown),
            undefined,
            elsewhere,
          ),
        ]
      : []),
    ...years.totals.map((total) => [
      'year-total',
      ...Array<Cell>(3).fill(undefined),
      ...yearCells(total, lang),
    ]),
  ];
}
