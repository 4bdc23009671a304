import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Quantity } from '../model/quantity.ts';
import type { BreakdownChange, ChangePart, ThenNow } from '../model/select-breakdown-change.ts';
import { DATE_COLUMNS, dateCells, QUANTITY_COLUMNS, quantityCells, sourcesCell } from './cells.ts';
import type { Cell } from './takeaway.ts';

const side = (name: string): readonly string[] =>
  ['list_id', ...DATE_COLUMNS, ...QUANTITY_COLUMNS, 'category_in_the_list'].map(
    (column) => `${name}_${column}`,
  );

const COLUMNS = [
  'compiler',
  'category_id',
  'category',
  ...side('then'),
  ...side('now'),
  'difference',
  'listed',
  'note',
  'sources',
];

/** On which of the two lists a category stands; on one alone where the other gives all its groups. */
const LISTED: Readonly<Record<ChangePart['status'], string>> = {
  both: 'on both',
  new: 'now only',
  gone: 'then only',
  unknown: 'not known',
};

/** A row for every category of either list, as the two lists give it; what is not stated comes last. */
export function changeRows(
  { from, to, parts, rest }: BreakdownChange,
  { lang, charts }: BreakdownLanguage,
): readonly (readonly Cell[])[] {
  const sources = sourcesCell([...to.sources, ...from.sources]);
  const row = (
    names: readonly Cell[],
    { then, now }: ThenNow,
    printed: ChangePart['printed'],
    rests: readonly Cell[],
  ): readonly Cell[] => [
    textIn(to.compiler.name, lang).text,
    ...names,
    from.id,
    ...dateCells(from.date),
    ...given(then),
    printed?.then,
    to.id,
    ...dateCells(to.date),
    ...given(now),
    printed?.now,
    ...rests,
    sources,
  ];
  return [
    COLUMNS,
    ...parts.map((part) => {
      const { category, difference, status, printed } = part;
      const note = category.note && textIn(category.note, lang).text;
      return row([category.id, textIn(category.label, lang).text], part, printed, [
        difference,
        LISTED[status],
        note,
      ]);
    }),
    // That more or fewer are not stated is no fact about people: no difference.
    ...(rest
      ? [row([undefined, charts.notStated], rest, undefined, [undefined, undefined, undefined])]
      : []),
  ];
}

/** Empty cells where the list does not give the category. */
function given(quantity: Quantity | undefined): readonly Cell[] {
  return quantity ? quantityCells(quantity) : QUANTITY_COLUMNS.map(() => undefined);
}
