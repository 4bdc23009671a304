import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { BreakdownHistory } from '../model/select-breakdown-history.ts';
import { breakdownHistoryScene } from '../scenes/breakdown-history.ts';
import type { BreakdownOptions } from '../scenes/breakdown-rows.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { measureLine, onPaper } from './breakdown.ts';
import { historyFigure } from './history-figure.ts';
import { historyRows } from './history-rows.ts';
import { withRemarks } from './list-remarks.ts';
import type { Takeaway } from './takeaway.ts';

/** What can be taken away of the groups of all lists. */
export function historyTakeaway(
  history: BreakdownHistory,
  options: BreakdownOptions,
  strings: BreakdownLanguage,
  measureText: MeasureText,
): Takeaway {
  const sources = [...history.lists].reverse().flatMap((list) => list.sources);
  return {
    view: 'history',
    measure: measureLine(history.last, strings),
    cited: sources,
    sources,
    rows: historyRows(history, strings),
    picture: (width) => {
      const scene = breakdownHistoryScene(history, options, onPaper(strings, width, measureText));
      const panels = historyFigure(scene, width, measureText);
      return withRemarks(panels, [strings.breakdown.historyHowTo], width, measureText);
    },
  };
}
