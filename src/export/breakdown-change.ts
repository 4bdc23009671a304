import { exportStrings } from '../i18n/export-languages.ts';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { BreakdownChange } from '../model/select-breakdown-change.ts';
import { breakdownChangeScene, type ChangeOptions } from '../scenes/breakdown-change.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { measureLine, onPaper } from './breakdown.ts';
import { changeFigure } from './change-figure.ts';
import { changeRows } from './change-rows.ts';
import { listRemarks, withRemarks } from './list-remarks.ts';
import type { Takeaway } from './takeaway.ts';

/** What can be taken away of two lists side by side. */
export async function changeTakeaway(
  change: BreakdownChange,
  options: ChangeOptions,
  strings: BreakdownLanguage,
  measureText: MeasureText,
): Promise<Takeaway> {
  const { from, to } = change;
  const sources = [...to.sources, ...from.sources];
  const { renamed } = await exportStrings(strings.lang);
  return {
    view: 'change',
    measure: measureLine(to, strings),
    cited: sources,
    sources,
    rows: changeRows(change, strings),
    picture: (width) => {
      const scene = breakdownChangeScene(change, options, onPaper(strings, width, measureText));
      const remarks = [
        strings.breakdown.changeHowTo(from.date, to.date),
        ...(scene.rows.some((row) => row.renamed) ? [`* ${renamed}`] : []),
        ...listRemarks(to, strings),
      ];
      const figure = changeFigure(change, scene, strings, measureText);
      return withRemarks(figure, remarks, width, measureText);
    },
  };
}
