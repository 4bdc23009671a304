import type { Box } from './place-labels.ts';
import type { MeasureText } from './text-width.ts';
import { wrapLines } from './wrap-lines.ts';

export const CHART_TEXT = 13;
export const LINE_HEIGHT = 16;
/** Px between two pieces of a line. */
export const RUN_GAP = 4;

/** A piece of a label's line in one style and language. */
export interface Run {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly weight: 400 | 600;
}

/** A line of a label. */
export type Line = readonly Run[];

/** A label's lines with their size in px. */
export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Lines of runs, measured. */
export function blockOf(lines: readonly Line[], measureText: MeasureText): Block {
  const widths = lines.map((runs) =>
    runs.reduce(
      (sum, run, i) => sum + (i > 0 ? RUN_GAP : 0) + measureText(run.text, CHART_TEXT, run.weight),
      0,
    ),
  );
  return {
    lines,
    width: Math.ceil(Math.max(0, ...widths)),
    height: lines.length * LINE_HEIGHT,
  };
}

/** A text wrapped to a width, at most `most` lines; `last` follows on the last line where there is room, else below. */
export function wrappedBlock(
  run: Run,
  width: number,
  measureText: MeasureText,
  most: number,
  last?: Run,
): Block {
  const measure = (text: string): number => measureText(text, CHART_TEXT, run.weight);
  const lines = wrapLines(run.text, width, measure, most).map((text): Run[] => [{ ...run, text }]);
  const end = lines.at(-1);
  if (!last || !end) return blockOf(lines, measureText);
  const joined = blockOf([...lines.slice(0, -1), [...end, last]], measureText);
  return joined.width <= width ? joined : blockOf([...lines, [last]], measureText);
}

/** The place of a block with its middle at `x` and its foot at `y`. */
export function above({ width, height }: Block, x: number, y: number): Box {
  return { x: x - width / 2, y: y - height, width, height };
}
