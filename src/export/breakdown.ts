import { breakdownRows } from './breakdown-rows.ts';
import { conflictText } from '../i18n/conflict-text.ts';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Localised } from '../model/localised.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import { breakdownScene, type BreakdownOptions } from '../scenes/breakdown.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { barsFigure } from './bars-figure.ts';
import { paragraph, stacked } from './paragraph.ts';
import type { Figure } from './shape.ts';
import { PICTURE_WIDTH, type Takeaway } from './takeaway.ts';

/**
 * What can be taken away of a breakdown: the rows as the reader has them, with what must be known of the list under
 * them. Views without a picture of their own are taken away as bars.
 */
export function breakdownTakeaway(
  breakdown: Breakdown,
  options: BreakdownOptions,
  strings: BreakdownLanguage,
  measureText: MeasureText,
): Takeaway {
  const { list } = breakdown;
  return {
    measure: `${strings.breakdown.measure}: ${textIn(list.compiler.name, strings.lang).text}`,
    cited: list.sources,
    sources: list.sources,
    rows: breakdownRows(breakdown, strings),
    picture: () => picture(breakdown, options, strings, measureText),
  };
}

function picture(
  breakdown: Breakdown,
  options: BreakdownOptions,
  strings: BreakdownLanguage,
  measureText: MeasureText,
): Figure {
  const scene = breakdownScene(breakdown, options, {
    strings,
    width: PICTURE_WIDTH,
    measureText,
    textIn: (label) => textIn(label, strings.lang),
  });
  const setting = { size: 12, leading: 17, fill: 'muted' } as const;
  const { height, shapes } = stacked([
    { gap: 0, piece: barsFigure(scene, strings, measureText) },
    ...remarks(breakdown, strings).map((remark, i) => ({
      gap: i === 0 ? 8 : 2,
      piece: paragraph(remark, PICTURE_WIDTH, setting, measureText),
    })),
  ]);
  return { width: PICTURE_WIDTH, height, shapes };
}

function remarks({ list }: Breakdown, strings: BreakdownLanguage): readonly string[] {
  const { conflict, note, groups, groupsOverlap } = list;
  const text = (localised: Localised | undefined): string =>
    localised ? textIn(localised, strings.lang).text : '';
  return [
    groupsOverlap && groups.length > 0 ? strings.breakdown.overlap : '',
    conflict ? `${conflictText(list, strings) ?? ''} ${text(conflict.reason)}`.trim() : '',
    text(note),
  ].filter(Boolean);
}
