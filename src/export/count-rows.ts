import type { CountLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Count } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import type { LargestGroups } from '../model/select-largest-groups.ts';
import type { Measure } from '../model/select-measure.ts';
import { DATE_COLUMNS, dateCells, QUANTITY_COLUMNS, quantityCells, sourcesCell } from './cells.ts';
import type { Cell } from './takeaway.ts';

const COLUMNS = [
  'id',
  'label',
  'counted_by',
  ...DATE_COLUMNS,
  ...QUANTITY_COLUMNS,
  'unit',
  'change_since_then',
  'remark',
  'note',
  'sources',
];

/**
 * The number in a row, then the lists that it is compared with, each with the change since then; then groups, under the
 * id and date of their list.
 */
export function countRows(
  measure: Measure,
  { lang, common, separators }: CountLanguage,
  largest?: LargestGroups,
): readonly (readonly Cell[])[] {
  const text = (localised: Localised | undefined): Cell =>
    localised && textIn(localised, lang).text;
  if (measure.kind === 'list') {
    const row = (
      { id, compiler, date, quantity, note, sources }: Count,
      change: Cell,
      label?: Cell,
    ): Cell[] => [
      id,
      label,
      text(compiler.name),
      ...dateCells(date),
      ...quantityCells(quantity),
      quantity.unit,
      change,
      undefined,
      text(note),
      sourcesCell(sources),
    ];
    return [
      COLUMNS,
      row(measure.list, undefined),
      ...measure.changes.map(({ from, difference }) => row(from, difference)),
      ...(largest
        ? largest.groups.map(({ category, quantity }) =>
            row({ ...largest.list, quantity }, undefined, text(category.label)),
          )
        : []),
    ];
  }
  const number = measure.kind === 'total' ? measure.total : measure.figure;
  const { id, quantity, saidBy, note, sources } = number;
  const isTotal = 'scope' in number;
  const remarks = isTotal
    ? [number.partialYear && common.partialYear, number.alleged && common.alleged]
    : [];
  return [
    COLUMNS,
    [
      id,
      text(isTotal ? number.scope : number.label),
      text(saidBy),
      ...(isTotal ? [number.year, 'year'] : dateCells(number.date)),
      ...quantityCells(quantity),
      quantity.unit,
      undefined,
      remarks.filter(Boolean).join(separators.comma),
      text(note),
      sourcesCell(sources),
    ],
  ];
}
