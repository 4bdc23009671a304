import { selectBreakdownChange } from '../model/select-breakdown-change.ts';
import { breakdownChangeScene } from '../scenes/breakdown-change.ts';
import { breakdownChangeCss } from '../theme/breakdown-change-css.ts';
import { changeDrawing } from '../views/breakdown-change.ts';
import type { BreakdownPart } from './breakdown-part.ts';

/** Two lists side by side. */
export const changePart: BreakdownPart = {
  css: breakdownChangeCss,
  draw: ({ breakdown, compareTo, options, surroundings, context }) => {
    const change = selectBreakdownChange(context.dataset, breakdown.list, compareTo);
    if (!change) return context.strings.breakdown.nothingBefore;
    const scene = breakdownChangeScene(change, options, surroundings);
    return {
      ...changeDrawing(breakdown, change, scene, context),
      takeaway: async (measureText) => {
        const { changeTakeaway } = await import('../export/breakdown-change.ts');
        return changeTakeaway(change, options, context.strings, measureText);
      },
    };
  },
};
