import { breakdownPeopleScene } from '../scenes/breakdown-people.ts';
import { breakdownPeopleCss } from '../theme/breakdown-people-css.ts';
import { peopleDrawing } from '../views/breakdown-people.ts';
import { rowOptions, type BreakdownPart } from './breakdown-part.ts';

/** A mark a person. */
export const peoplePart: BreakdownPart = {
  css: breakdownPeopleCss,
  draw: ({ breakdown, options, surroundings, context }) => {
    const rows = rowOptions(options);
    const scene = breakdownPeopleScene(breakdown, rows, surroundings);
    return {
      ...peopleDrawing(breakdown, scene, context),
      takeaway: async (measureText) => {
        const { peopleTakeaway } = await import('../export/breakdown-people.ts');
        return peopleTakeaway(breakdown, rows, context.strings, measureText);
      },
    };
  },
};
