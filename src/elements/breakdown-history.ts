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
    const rows = rowOptions(options);
    const scene = breakdownHistoryScene(history, rows, surroundings);
    return {
      ...historyDrawing(breakdown, history, scene, context),
      takeaway: async (measureText) => {
        const { historyTakeaway } = await import('../export/breakdown-history.ts');
        return historyTakeaway(history, rows, context.strings, measureText);
      },
    };
  },
};
