import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepColumns, type StepPoint } from '../../../src/scenes/step-columns.ts';

/** A dot of a screen with two of them a px. */
const DOT = 0.5;
const columnOf = (x: number): number => Math.floor(x / DOT);

/** The dots that a stepped line covers: in each column, since it is connected, from its highest to its lowest. */
function covered(points: readonly StepPoint[]): Record<number, readonly [number, number]> {
  const columns = new Map<number, readonly [number, number]>();
  const cover = (column: number, y: number): void => {
    const [top, bottom] = columns.get(column) ?? [Infinity, -Infinity];
    columns.set(column, [Math.min(top, y), Math.max(bottom, y)]);
  };
  points.forEach(({ x, y }, i) => {
    const before = points[i - 1];
    if (before)
      for (let column = columnOf(before.x); column <= columnOf(x); column++)
        cover(column, before.y);
    cover(columnOf(x), y);
  });
  return Object.fromEntries(columns);
}

const px = (most: number): fc.Arbitrary<number> => fc.nat(10 * most).map((tenths) => tenths / 10);
const series = (width: number, most: number): fc.Arbitrary<StepPoint[]> =>
  fc
    .array(fc.record({ x: px(width), y: px(300) }), { maxLength: most })
    .map((points) => points.sort((a, b) => a.x - b.x));

describe('a line thinned to columns of dots', () => {
  it('covers the same dots as the line through every list', () => {
    fc.assert(
      fc.property(series(30, 2000), (points) => {
        expect(covered(stepColumns(points))).toEqual(covered(points));
      }),
      { numRuns: 200 },
    );
  });
  it('keeps no more than four points a column, in their order', () => {
    fc.assert(
      fc.property(series(20, 1000), (points) => {
        const kept = stepColumns(points);
        const fifth = kept.filter(({ x }, i) => columnOf(kept[i + 4]?.x ?? NaN) === columnOf(x));
        expect(fifth).toEqual([]);
        const places = kept.map((point) => points.indexOf(point));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
  it('keeps every list of a series whose columns hold four at most', () => {
    const points = [1, 5, 5.1, 5.2, 5.3, 9].map((x, i) => ({ x, y: (i * 7) % 5 }));
    expect(stepColumns(points)).toEqual(points);
    expect(stepColumns([])).toEqual([]);
  });
});
