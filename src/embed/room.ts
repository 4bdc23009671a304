/**
 * Room for a chart before its script has come. How high a chart is depends on its column, and a snippet may bring no style;
 * so it brings empty boxes that stand side by side where the column has room for them, and one under the other where it
 * has not.
 */

/** CSS pixels of a box's width: one more stands in a line where charts are arranged anew, at 640 and about 1024 px. */
export const BOX_WIDTH = 128;

/** So many boxes stand in a line in the widest columns. */
const MOST = 8;

/** How many boxes stand in a line of a column so wide. */
export const boxesInLine = (width: number): number =>
  Math.max(1, Math.min(MOST, Math.floor(width / BOX_WIDTH)));

/**
 * Heights of the boxes, in their order, that together keep at least what is wanted, and as little more as they can.
 * @param wanted CSS pixels that the boxes have to keep where one stands in a line, two, and so on.
 * @param gap What each further line adds of its own, by the type of the page.
 */
export function roomBoxes(wanted: readonly number[], gap: number): readonly number[] {
  const spare = (boxes: readonly number[]): number =>
    wanted.reduce((sum, want, i) => sum + heightOf(boxes, i + 1, gap) - want, 0);
  return enough(Array<number>(MOST).fill(0), MOST, wanted, gap)
    .map((boxes) => ({ boxes, spare: spare(boxes) }))
    .reduce((best, one) => (one.spare < best.spare ? one : best)).boxes;
}

/**
 * The ways to keep enough where so many boxes or fewer stand in a line. From the widest column on: a box matters in columns
 * only that are too narrow for it to stand in the first line, and each of the second line can be the one that keeps more.
 */
function enough(
  boxes: readonly number[],
  inLine: number,
  wanted: readonly number[],
  gap: number,
): readonly (readonly number[])[] {
  if (inLine === 0) return [used(boxes)];
  const further = (next: readonly number[]) => enough(next, inLine - 1, wanted, gap);
  const missing = Math.ceil((wanted[inLine - 1] ?? 0) - heightOf(boxes, inLine, gap));
  if (missing <= 0) return further(boxes);
  const hasSecond = boxes.slice(inLine).some(Boolean);
  const secondLine = boxes.slice(inLine, 2 * inLine);
  const second = Math.ceil(Math.max(0, ...secondLine) + missing - (hasSecond ? 0 : gap));
  // What is less than a line adds of its own is not worth one.
  if (inLine === MOST || second <= 0)
    return further(boxes.map((height, i) => (i === 0 ? height + missing : height)));
  return secondLine.flatMap((_, i) =>
    further(boxes.map((height, at) => (at === inLine + i ? second : height))),
  );
}

/** CSS pixels that boxes take with so many in a line. */
export function heightOf(boxes: readonly number[], inLine: number, gap: number): number {
  const { length } = used(boxes);
  let height = 0;
  for (let i = 0; i < length; i += inLine)
    height += Math.max(...boxes.slice(i, i + inLine)) + (i > 0 ? gap : 0);
  return height;
}

const used = (boxes: readonly number[]): readonly number[] =>
  boxes.slice(0, 1 + boxes.findLastIndex((height) => height > 0));

/** A box's attributes. */
export const roomBox = (height: number): Readonly<Record<string, string>> => ({
  viewBox: `0 0 ${BOX_WIDTH} ${height}`,
  width: String(BOX_WIDTH),
  height: String(height),
  'aria-hidden': 'true',
});
