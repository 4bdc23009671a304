import { describe, expect, test } from 'vitest';
import { boxesInLine, heightOf, roomBoxes } from '../../../src/embed/room.ts';

const GAP = 6;
/** What the boxes keep where one stands in a line, two, and so on. */
const kept = (boxes: readonly number[]): number[] =>
  [1, 2, 3, 4, 5].map((inLine) => heightOf(boxes, inLine, GAP));

describe('the boxes that keep a chart’s place', () => {
  test('stand side by side where the column is wide enough', () => {
    expect([288, 320, 479, 480, 640, 800, 1600].map(boxesInLine)).toEqual([1, 2, 2, 3, 4, 5, 5]);
  });

  test('a chart that is as high everywhere needs one', () => {
    expect(roomBoxes([200, 200, 200, 200, 200], GAP)).toEqual([200]);
  });

  test('a chart that is higher in narrow columns has just what it wants there', () => {
    const boxes = roomBoxes([1100, 1000, 900, 880, 840], GAP);
    expect(kept(boxes)).toEqual([1100, 1000, 900, 880, 840]);
  });

  test('less than a line’s own gap makes no line', () => {
    expect(roomBoxes([204, 204, 204, 204, 200], GAP)).toEqual([204]);
  });

  test.each([
    [[2281, 2163, 1850, 1380, 1347]],
    [[500, 490, 200, 195, 190]],
    [[100, 200, 300, 400, 500]],
    [[300, 0, 0, 0, 10]],
    [[0, 0, 0, 0, 0]],
  ])('%j is never kept too small', (wanted) => {
    const boxes = roomBoxes(wanted, GAP);
    kept(boxes).forEach((height, i) => {
      expect(height).toBeGreaterThanOrEqual(wanted[i] ?? 0);
    });
  });
});
