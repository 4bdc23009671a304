import { describe, expect, test } from 'vitest';
import { boxesInLine, heightOf, roomBoxes } from '../../../src/embed/room.ts';

const GAP = 6;
/** What the boxes keep where one stands in a line, two, and so on. */
const kept = (boxes: readonly number[]): number[] =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((inLine) => heightOf(boxes, inLine, GAP));

describe('the boxes that keep a chart’s place', () => {
  test('stand side by side where the column is wide enough', () => {
    expect([100, 288, 383, 384, 640, 1023, 1024, 1600].map(boxesInLine)).toEqual([
      1, 2, 2, 3, 5, 7, 8, 8,
    ]);
  });

  test('a chart that is as high everywhere needs one', () => {
    expect(roomBoxes(Array(8).fill(200), GAP)).toEqual([200]);
  });

  test('a chart that is higher in narrow columns has little more than it wants there', () => {
    const wanted = [1100, 1100, 1000, 900, 880, 860, 840, 840];
    expect(kept(roomBoxes(wanted, GAP))).toEqual([1118, 1100, 1040, 900, 900, 860, 840, 840]);
  });

  test('less than a line’s own gap makes no line', () => {
    expect(roomBoxes([204, 204, 204, 204, 204, 204, 204, 200], GAP)).toEqual([204]);
  });

  test('a map, which is arranged anew at some widths, has some room to spare at two of them', () => {
    const wanted = [2352, 2352, 2194, 1856, 1339, 1268, 1309, 1094];
    const boxes = roomBoxes(wanted, GAP);
    const spare = kept(boxes).map((height, i) => height - (wanted[i] ?? 0));
    expect(spare.filter((px) => px > 50)).toEqual([93, 71]);
  });

  test.each([
    [[2352, 2352, 2194, 1856, 1339, 1268, 1309, 1094]],
    [[500, 490, 200, 195, 190, 190, 180, 180]],
    [[100, 200, 300, 400, 500, 600, 700, 800]],
    [[300, 0, 0, 0, 0, 0, 0, 10]],
    [[0, 0, 0, 0, 0, 0, 0, 0]],
  ])('%j is never kept too small', (wanted) => {
    const boxes = roomBoxes(wanted, GAP);
    kept(boxes).forEach((height, i) => {
      expect(height).toBeGreaterThanOrEqual(wanted[i] ?? 0);
    });
  });
});
