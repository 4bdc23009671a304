import type { MeasureText } from '../scenes/text-width.ts';
import { wrapLines } from '../scenes/wrap-lines.ts';
import type { Paint, Shape } from './shape.ts';

/** How a paragraph is set. */
export interface Setting {
  readonly size: number;
  /** Px from line to line. */
  readonly leading: number;
  readonly weight?: 400 | 600;
  readonly fill?: Paint;
  /** Language of the text, where it is not the picture's. */
  readonly lang?: string;
  /** Lines at most; what goes beyond ends in an ellipsis. */
  readonly most?: number;
}

/** Something with its height, to be stacked: its marks from its own corner. */
export interface Piece {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A text in lines of a width. */
export function paragraph(
  text: string,
  width: number,
  { size, leading, weight = 400, fill = 'ink', lang, most }: Setting,
  measureText: MeasureText,
): Piece {
  const lines = wrapLines(text, width, (line) => measureText(line, size, weight), most);
  return {
    height: lines.length * leading,
    shapes: lines.map((line, i) => ({
      kind: 'text',
      x: 0,
      // The middle of a line's letters, without their descenders, stands in the middle of the line.
      y: Math.round(i * leading + leading / 2 + size * 0.36),
      text: line,
      size,
      weight,
      fill,
      ...(lang === undefined ? {} : { lang }),
    })),
  };
}

/** Pieces under one another, each after so many px. */
export function stacked(pieces: readonly { readonly gap: number; readonly piece: Piece }[]): Piece {
  let height = 0;
  const shapes = pieces.map(({ gap, piece }): Shape => {
    const y = height + gap;
    height = y + piece.height;
    return { kind: 'group', shift: [0, y], shapes: piece.shapes };
  });
  return { height, shapes };
}
