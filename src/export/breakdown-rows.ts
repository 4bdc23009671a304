import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Breakdown, Part } from '../model/select-breakdown.ts';
import type { Quantity } from '../model/quantity.ts';
import { DATE_COLUMNS, dateCells, QUANTITY_COLUMNS, quantityCells, sourcesCell } from './cells.ts';
import type { Cell } from './takeaway.ts';

const COLUMNS = [
  'list_id',
  'compiler',
  ...DATE_COLUMNS,
  'category_id',
  'category',
  'category_in_the_list',
  ...QUANTITY_COLUMNS,
  'share_percent',
  'note',
  'sources',
];

/** A row for every category of the list, largest first, whatever the reader has folded; what is not stated comes last. */
export function breakdownRows(
  { list, parts, rest }: Breakdown,
  { lang, charts }: BreakdownLanguage,
): readonly (readonly Cell[])[] {
  const row = (part: Part, names: readonly Cell[], note: Cell): readonly Cell[] => [
    list.id,
    textIn(list.compiler.name, lang).text,
    ...dateCells(list.date),
    ...names,
    ...quantityCells(part.quantity),
    percentOf(part.share),
    note,
    sourcesCell(list.sources),
  ];
  return [
    COLUMNS,
    ...parts.map((part) =>
      row(
        part,
        [part.category.id, textIn(part.category.label, lang).text, part.printed],
        part.category.note && textIn(part.category.note, lang).text,
      ),
    ),
    ...(rest ? [row(rest, [undefined, charts.notStated, undefined], undefined)] : []),
  ];
}

/** With one decimal, as it is shown; none where the number is no exact one. */
function percentOf(share: Quantity | undefined): number | undefined {
  return share?.qualifier === 'exact' ? Math.round(share.value * 10) / 10 : undefined;
}
