import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Localised } from '../model/localised.ts';
import type { Count } from '../model/dataset.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import {
  breakdownScene,
  type BreakdownOptions,
  type BreakdownSurroundings,
} from '../scenes/breakdown.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { barsFigure } from './bars-figure.ts';
import { breakdownRows } from './breakdown-rows.ts';
import { listRemarks, withRemarks } from './list-remarks.ts';
import type { Takeaway } from './takeaway.ts';

/**
 * What can be taken away of a breakdown as bars: the rows as the reader has them, with what must be known of the list
 * under them.
 */
export function breakdownTakeaway(
  breakdown: Breakdown,
  options: BreakdownOptions,
  strings: BreakdownLanguage,
  measureText: MeasureText,
): Takeaway {
  const { list } = breakdown;
  return {
    ...listFacts(breakdown, strings),
    picture: (width) => {
      const scene = breakdownScene(breakdown, options, onPaper(strings, width, measureText));
      const bars = barsFigure(scene, strings, measureText);
      return withRemarks(bars, listRemarks(list, strings), width, measureText);
    },
  };
}

/** What is the same in every picture of one list's groups. */
export function listFacts(
  breakdown: Breakdown,
  strings: BreakdownLanguage,
): Omit<Takeaway, 'picture'> {
  const { list } = breakdown;
  return {
    measure: measureLine(list, strings),
    cited: list.sources,
    sources: list.sources,
    rows: breakdownRows(breakdown, strings),
  };
}

/** What is counted and who counts. */
export function measureLine({ compiler }: Count, { lang, breakdown }: BreakdownLanguage): string {
  return `${breakdown.measure}: ${textIn(compiler.name, lang).text}`;
}

/** What the scenes of a picture are drawn with. */
export function onPaper(
  strings: BreakdownLanguage,
  width: number,
  measureText: MeasureText,
): BreakdownSurroundings {
  return {
    strings,
    width,
    measureText,
    textIn: (label: Localised) => textIn(label, strings.lang),
  };
}
