import type { TimelineLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Alternative } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import type { Timeline } from '../model/select-timeline.ts';
import {
  DATE_COLUMNS,
  dateCells,
  edtf,
  QUANTITY_COLUMNS,
  quantityCells,
  sourcesCell,
} from './cells.ts';
import type { Cell } from './takeaway.ts';

const COLUMNS = [
  'list_id',
  'compiler_id',
  'compiler',
  ...DATE_COLUMNS,
  ...QUANTITY_COLUMNS,
  'change_since_list_before',
  'other_figures',
  'disagreement',
  'note',
  'sources',
];

/** A row a list, oldest first. */
export function timelineRows(
  { lists }: Timeline,
  { lang }: TimelineLanguage,
): readonly (readonly Cell[])[] {
  const text = (localised: Localised | undefined): Cell =>
    localised && textIn(localised, lang).text;
  return [
    COLUMNS,
    ...lists.map(({ count, before }) => [
      count.id,
      count.compiler.id,
      text(count.compiler.name),
      ...dateCells(count.date),
      ...quantityCells(count.quantity),
      before?.difference,
      count.conflict?.alternatives.map(otherFigure).join(' | '),
      text(count.conflict?.reason),
      text(count.note),
      sourcesCell(count.sources),
    ]),
  ];
}

/** What another source gives, as "exact 287", "between 40 50" or a date, and how it gives it. */
function otherFigure({ date, quantity, how }: Alternative): string {
  const [qualifier, ...figures] = quantity ? quantityCells(quantity) : [];
  const parts = [date && edtf(date), qualifier, ...figures].filter((part) => part !== undefined);
  return `${parts.join(' ')} (${how})`;
}
