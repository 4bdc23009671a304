import { html, type TemplateResult } from 'lit';
import { listsUpTo } from '../model/lists-up-to.ts';
import { selectLargestGroups } from '../model/select-largest-groups.ts';
import type { Measure } from '../model/select-measure.ts';
import { selectTimelineSeries } from '../model/select-timeline-series.ts';
import { sparklineScene } from '../scenes/sparkline.ts';
import { boardCss } from '../theme/board-css.ts';
import { boardView } from '../views/board.ts';
import type { Arrange, CountContext } from '../views/count.ts';
import { sparklineView } from '../views/sparkline.ts';
import { adoptSheets } from './adopt-sheets.ts';

const EVER = { from: '0000-01-01', to: '9999-12-31' };

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
  const known = list ? listsUpTo(dataset, list) : [];
  const scene =
    list &&
    sparklineScene(
      selectTimelineSeries(dataset, list.compiler, known, EVER, undefined).lists,
      width,
    );
  const sparkline = scene && sparklineView(scene);
  if (!board) return ({ number, lines }): TemplateResult => html`${number}${lines}${sparkline}`;
  const beside = { sparkline, largest: selectLargestGroups(known), list };
  return (parts) => boardView(parts, beside, strings);
}
