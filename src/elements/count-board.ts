import { html, type TemplateResult } from 'lit';
import { selectBoard } from '../model/select-board.ts';
import type { Measure } from '../model/select-measure.ts';
import { sparklineScene } from '../scenes/sparkline.ts';
import { boardCss } from '../theme/board-css.ts';
import { boardView } from '../views/board.ts';
import type { Arrange } from '../views/count.ts';
import type { CountContext } from '../views/count-facts.ts';
import { sparklineView } from '../views/sparkline.ts';
import { adoptSheets } from './adopt-sheets.ts';

interface BoardSurroundings {
  /** Puts on the style sheet. */
  readonly element: Element;
  readonly width: number;
  /** False for the sparkline alone. */
  readonly board: boolean;
}

/** How a number stands with its sparkline, and on a board with the largest groups too. */
export function arrangeCount(
  measure: Measure,
  { dataset, strings }: CountContext,
  { element, width, board }: BoardSurroundings,
): Arrange {
  adoptSheets(element, boardCss);
  const list = measure.kind === 'list' ? measure.list : undefined;
  const selected = list && selectBoard(dataset, list);
  const scene = selected && sparklineScene(selected.lists, width);
  const sparkline = scene && sparklineView(scene);
  if (!board) return ({ number, lines }): TemplateResult => html`${number}${lines}${sparkline}`;
  const beside = { sparkline, largest: selected?.largest, list };
  return (parts) => boardView(parts, beside, strings);
}
