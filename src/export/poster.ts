import type { TextIn } from '../model/localised.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { paragraph, stacked, type Piece, type Setting } from './paragraph.ts';
import type { Figure, Shape } from './shape.ts';

/** What stands on a picture that has left its page. */
export interface PosterFacts {
  /** The dataset's own: an outlet's heading over these figures would seem to be the publisher's. */
  readonly title: TextIn;
  readonly measure: string;
  readonly sentence: string | undefined;
  /** What must be known before the picture is read. */
  readonly notices: readonly string[];
  readonly picture: Figure;
  /** Px round everything. */
  readonly margin: number;
  /** Source and date, whom it is from, licence, and the outlet's heading and notes where it has them. */
  readonly lines: readonly string[];
  /** Across the picture, where the figures are invented. */
  readonly synthetic: string | undefined;
}

/** Px round everything, in a poster of a width. */
export function marginIn(posterWidth: number): number {
  return posterWidth < 560 ? 16 : 24;
}

/** A line of text that is still read with ease, in px. */
const LINE = 620;

const TITLE: Setting = { size: 20, leading: 26, weight: 600 };
const MEASURE: Setting = { size: 14, leading: 20, fill: 'muted' };
const SENTENCE: Setting = { size: 15, leading: 22 };
const NOTICE: Setting = { size: 13, leading: 19, fill: 'muted' };
const SMALL: Setting = { size: 12, leading: 17, fill: 'muted', most: 4 };

/** A picture with all that it must not go without, from top to bottom: what a page's frame says round it. */
export function poster(
  { title, measure, sentence, notices, picture, margin, lines, synthetic }: PosterFacts,
  measureText: MeasureText,
): Figure {
  const { width } = picture;
  const text = (words: string, setting: Setting, wide: number): Piece =>
    paragraph(words, wide, setting, measureText);
  const { height, shapes } = stacked([
    { gap: 0, piece: text(title.text, { ...TITLE, lang: title.lang }, width) },
    ...(measure ? [{ gap: 2, piece: text(measure, MEASURE, width) }] : []),
    ...(sentence ? [{ gap: 8, piece: text(sentence, SENTENCE, Math.min(LINE, width)) }] : []),
    ...notices.map((notice) => ({ gap: 8, piece: text(notice, NOTICE, Math.min(LINE, width)) })),
    { gap: picture.height > 0 ? 16 : 0, piece: withMark(picture, synthetic) },
    ...lines.map((line, i) => ({ gap: i === 0 ? 16 : 2, piece: text(line, SMALL, width) })),
  ]);
  return {
    width: width + 2 * margin,
    height: Math.ceil(height) + 2 * margin,
    shapes: [{ kind: 'group', shift: [margin, margin], shapes }],
  };
}

function withMark({ width, height, shapes }: Figure, synthetic: string | undefined): Piece {
  if (synthetic === undefined || height === 0) return { height, shapes };
  const mark: Shape = {
    kind: 'text',
    x: width / 2,
    y: Math.round(height / 2),
    text: synthetic,
    size: 34,
    weight: 600,
    anchor: 'middle',
    turned: -12,
    fill: 'ink',
    fillOpacity: 0.3,
  };
  return { height, shapes: [...shapes, mark] };
}
