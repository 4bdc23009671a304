import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Localised } from '../model/localised.ts';
import { exactly } from '../model/quantity.ts';
import type { DeathsMapSelection, PlaceOfDeaths } from '../model/select-deaths-map.ts';
import { publishersCell, quantityCells } from './cells.ts';
import type { Cell } from './takeaway.ts';
import { YEAR_COLUMNS, yearCells } from './year-cells.ts';

const COLUMNS = [
  'record',
  'place_id',
  'place',
  'settlement',
  'latitude',
  'longitude',
  'position_precision',
  ...YEAR_COLUMNS,
];

/**
 * People by place, those whose place is not stated in one number, then the totals by year as bodies give them. Each row
 * tells by `record` what it counts; rows of different records are not to be added up.
 */
export function deathsMapRows(
  { placed, unpositioned, named, withheld, years }: DeathsMapSelection,
  { lang }: DeathsMapLanguage,
): readonly (readonly Cell[])[] {
  const text = (localised: Localised | undefined): Cell =>
    localised && textIn(localised, lang).text;
  const nothing = (cells: number): Cell[] => Array<Cell>(cells).fill(undefined);
  const placeRow = ({ place, deaths }: PlaceOfDeaths): readonly Cell[] => [
    'deaths-at-place',
    place.id,
    text(place.name),
    text(place.settlement),
    place.point?.lat,
    place.point?.lng,
    place.point?.precision ?? 'not-published',
    ...nothing(5),
    ...quantityCells(exactly(deaths.length)),
    undefined,
    publishersCell(place.sources),
  ];
  const nowhere = named.length + withheld.length;
  return [
    COLUMNS,
    ...[...placed, ...unpositioned].map(placeRow),
    ...(nowhere > 0
      ? [
          [
            'deaths-place-not-stated',
            ...nothing(11),
            ...quantityCells(exactly(nowhere)),
            ...nothing(2),
          ],
        ]
      : []),
    ...years.totals.map((total) => ['year-total', ...nothing(6), ...yearCells(total, lang)]),
  ];
}
