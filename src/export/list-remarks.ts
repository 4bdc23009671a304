import { conflictText } from '../i18n/conflict-text.ts';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Count } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { paragraph, stacked, type Piece } from './paragraph.ts';
import type { Figure } from './shape.ts';

/** What must be known of a list to read its groups' numbers. */
export function listRemarks(list: Count, strings: BreakdownLanguage): readonly string[] {
  const { conflict, note, groups, groupsOverlap } = list;
  const text = (localised: Localised | undefined): string =>
    localised ? textIn(localised, strings.lang).text : '';
  return [
    groupsOverlap && groups.length > 0 ? strings.breakdown.overlap : '',
    conflict ? `${conflictText(list, strings) ?? ''} ${text(conflict.reason)}`.trim() : '',
    text(note),
  ].filter(Boolean);
}

/** A picture of a width with lines of small text under it. */
export function withRemarks(
  piece: Piece,
  remarks: readonly string[],
  width: number,
  measureText: MeasureText,
): Figure {
  const setting = { size: 12, leading: 17, fill: 'muted' } as const;
  const { height, shapes } = stacked([
    { gap: 0, piece },
    ...remarks.map((remark, i) => ({
      gap: i === 0 ? 8 : 2,
      piece: paragraph(remark, width, setting, measureText),
    })),
  ]);
  return { width, height, shapes };
}
