import { breakdownPeopleScene } from '../scenes/breakdown-people.ts';
import { breakdownPeopleCss } from '../theme/breakdown-people-css.ts';
import { peopleDrawing } from '../views/breakdown-people.ts';
import { rowOptions, type BreakdownPart } from './breakdown-part.ts';

/** A mark a person. */
export const peoplePart: BreakdownPart = {
  css: breakdownPeopleCss,
  draw: ({ breakdown, options, surroundings, context }) => {
    const scene = breakdownPeopleScene(breakdown, rowOptions(options), surroundings);
    return peopleDrawing(breakdown, scene, context);
  },
};
