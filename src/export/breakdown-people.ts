import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import { breakdownPeopleScene } from '../scenes/breakdown-people.ts';
import type { BreakdownOptions } from '../scenes/breakdown-rows.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { peopleMarks } from '../views/breakdown-people.ts';
import { listFacts, onPaper } from './breakdown.ts';
import { listRemarks, withRemarks } from './list-remarks.ts';
import { peopleFigure } from './people-figure.ts';
import type { Takeaway } from './takeaway.ts';

/** What can be taken away of a list with a mark a person. */
export function peopleTakeaway(
  breakdown: Breakdown,
  options: BreakdownOptions,
  strings: BreakdownLanguage,
  measureText: MeasureText,
): Takeaway {
  return {
    view: 'people',
    ...listFacts(breakdown, strings),
    picture: (width) => {
      const scene = breakdownPeopleScene(breakdown, options, onPaper(strings, width, measureText));
      const remarks = [
        strings.breakdown.peopleHowTo(peopleMarks(scene)),
        ...listRemarks(breakdown.list, strings),
      ];
      const figure = peopleFigure(scene, width, strings, measureText);
      return withRemarks(figure, remarks, width, measureText);
    },
  };
}
