import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import { isOtherName } from '../model/printed-name.ts';
import type { BreakdownHistory } from '../model/select-breakdown-history.ts';
import { DATE_COLUMNS, dateCells, QUANTITY_COLUMNS, quantityCells, sourcesCell } from './cells.ts';
import type { Cell } from './takeaway.ts';

const COLUMNS = [
  'list_id',
  'compiler',
  ...DATE_COLUMNS,
  'gives_all_groups',
  'category_id',
  'category',
  'category_in_the_list',
  ...QUANTITY_COLUMNS,
  'sources',
];

/** A row for every number that a list gives for a category, the oldest list first, folded or not. */
export function historyRows(
  { lists, series }: BreakdownHistory,
  { lang }: BreakdownLanguage,
): readonly (readonly Cell[])[] {
  return [
    COLUMNS,
    ...lists.flatMap((list) =>
      series.flatMap(({ category, points }) =>
        points
          .filter((point) => point.list === list)
          .map(({ quantity }): readonly Cell[] => {
            const printed = list.groups.find((group) => group.category === category)?.printed;
            return [
              list.id,
              textIn(list.compiler.name, lang).text,
              ...dateCells(list.date),
              list.groupsComplete ? 'yes' : 'no',
              category.id,
              textIn(category.label, lang).text,
              printed !== undefined && isOtherName(category, printed) ? printed : undefined,
              ...quantityCells(quantity),
              sourcesCell(list.sources),
            ];
          }),
      ),
    ),
  ];
}
