import { selectBreakdownHistory } from '../model/select-breakdown-history.ts';
import { breakdownHistoryScene } from '../scenes/breakdown-history.ts';
import { breakdownHistoryCss } from '../theme/breakdown-history-css.ts';
import { historyDrawing } from '../views/breakdown-history.ts';
import { rowOptions, type BreakdownPart } from './breakdown-part.ts';

/** A line a category. */
export const historyPart: BreakdownPart = {
  css: breakdownHistoryCss,
  draw: ({ breakdown, options, surroundings, context }) => {
    const { list, newest } = breakdown;
    const chosen = context.chosen ? list : undefined;
    const history = selectBreakdownHistory(context.dataset, { newest, chosen });
    if (!history) return context.strings.breakdown.noNumbers;
    const scene = breakdownHistoryScene(history, rowOptions(options), surroundings);
    return historyDrawing(breakdown, history, scene, context);
  },
};
