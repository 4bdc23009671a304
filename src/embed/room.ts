/**
 * Room for a chart before its script has come. How high a chart is depends on its column, and a snippet may bring no style;
 * so it brings empty boxes that stand side by side where the column has room for them, and one under the other where it
 * has not.
 */

/** CSS pixels of a box's width. */
const BOX = 160;

/** So many boxes stand in a line in the widest columns. */
const MOST = 5;

/** How many boxes stand in a line of a column so wide. */
export const boxesInLine = (width: number): number =>
  Math.max(1, Math.min(MOST, Math.floor(width / BOX)));

/**
 * Heights of the boxes, in their order, that together keep at least what is wanted.
 * @param wanted CSS pixels that the boxes have to keep where one stands in a line, two, and so on.
 * @param gap What each further line adds of its own, by the type of the page.
 */
export function roomBoxes(wanted: readonly number[], gap: number): readonly number[] {
  const boxes = Array<number>(MOST).fill(0);
  // From the widest column on: a box matters in columns only that are too narrow for it to stand in the first line.
  for (let inLine = MOST; inLine > 0; inLine--) {
    const missing = Math.ceil((wanted[inLine - 1] ?? 0) - heightOf(boxes, inLine, gap));
    if (missing <= 0) continue;
    const hasSecond = boxes.slice(inLine).some(Boolean);
    const second =
      Math.max(0, ...boxes.slice(inLine, 2 * inLine)) + missing - (hasSecond ? 0 : gap);
    // What is less than a line adds of its own is not worth one.
    if (inLine === MOST || second <= 0) boxes[0] = (boxes[0] ?? 0) + missing;
    else boxes[inLine] = Math.ceil(second);
  }
  return used(boxes);
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
  viewBox: `0 0 ${BOX} ${height}`,
  width: String(BOX),
  height: String(height),
  'aria-hidden': 'true',
});
