import type { FrameHeights } from '../../src/embed/frame-heights.ts';
import { boxesInLine, roomBoxes } from '../../src/embed/room.ts';

/** A chart in a column, as it was measured; CSS pixels. */
export interface Measured {
  readonly width: number;
  /** Of the drawn chart. */
  readonly height: number;
  /** Of the sentence with its margin and one line of boxes, without the boxes. */
  readonly sentence: number;
}

/** The place that a chart takes. */
export interface Room {
  /** For the tag. */
  readonly boxes: readonly number[];
  /** For the frame. */
  readonly heights: FrameHeights;
  /** The chart's height in an article. */
  readonly article: number;
  /** What of it is below the sentence. */
  readonly place: number;
}

/** The width of an article's column. */
const COLUMN = 700;

/**
 * The place for a chart from its heights in columns of several widths, the narrowest first.
 * @param gap What a further line of boxes adds of its own.
 */
export function roomOf(measured: readonly Measured[], gap: number): Room {
  const wanted: number[] = [];
  for (const { width, height, sentence } of measured) {
    const i = boxesInLine(width) - 1;
    wanted[i] = Math.max(wanted[i] ?? 0, height - sentence);
  }
  const inArticle = measured.filter(({ width }) => width <= COLUMN).at(-1);
  return {
    boxes: roomBoxes(wanted, gap),
    // Between two widths a chart is as high as at the one where it is higher.
    heights: measured.map(({ width, height }, i) => ({
      width,
      height: Math.ceil(Math.max(height, measured[i + 1]?.height ?? 0)),
    })),
    article: Math.ceil(inArticle?.height ?? 0),
    place: inArticle ? Math.max(0, Math.ceil(inArticle.height - inArticle.sentence)) : 0,
  };
}
