import { textIn } from '../i18n/text-in.ts';
import type { DeathTotal } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import { QUANTITY_COLUMNS, quantityCells, sourcesCell } from './cells.ts';
import type { Cell } from './takeaway.ts';

/** The columns of a year's total; what else is counted beside it uses those from the quantity on. */
export const YEAR_COLUMNS = [
  'year',
  'part_of_year',
  'alleged',
  'scope',
  'counted_by',
  ...QUANTITY_COLUMNS,
  'note',
  'sources',
] as const;

/** A year's total as a body gives it. */
export function yearCells(
  { year, partialYear, alleged, scope, saidBy, quantity, note, sources }: DeathTotal,
  lang: string,
): readonly Cell[] {
  const text = (localised: Localised): string => textIn(localised, lang).text;
  return [
    year,
    partialYear ? 'yes' : 'no',
    alleged ? 'yes' : 'no',
    text(scope),
    text(saidBy),
    ...quantityCells(quantity),
    note && text(note),
    sourcesCell(sources),
  ];
}
