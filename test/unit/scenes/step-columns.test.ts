import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { half, stepColumns, type StepPoint } from '../../../src/scenes/step-columns.ts';

/** What a stepped line covers: at each of its x from its highest to its lowest, and the levels between them. */
function covered(points: readonly StepPoint[]): object {
  const columns = new Map<number, { top: number; bottom: number; level: number }>();
  points.forEach(({ x, y }, i) => {
    // A step comes in at the level of the list before.
    const known = columns.get(x) ?? { top: points[i - 1]?.y ?? y, bottom: points[i - 1]?.y ?? y };
    columns.set(x, {
      top: Math.min(known.top, y),
      bottom: Math.max(known.bottom, y),
      level: y,
    });
  });
  return Object.fromEntries(columns);
}

const px = (most: number): fc.Arbitrary<number> => fc.nat(10 * most).map((tenths) => tenths / 10);
const series = (width: number, most: number): fc.Arbitrary<StepPoint[]> =>
  fc
    .array(fc.record({ x: px(width).map(half), y: px(300) }), { maxLength: most })
    .map((points) => points.sort((a, b) => a.x - b.x));

describe('a stepped line thinned to columns', () => {
  it('covers exactly what the line through every list does', () => {
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
        const fifth = kept.filter(({ x }, i) => kept[i + 4]?.x === x);
        expect(fifth).toEqual([]);
        const places = kept.map((point) => points.indexOf(point));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
  it('keeps every list of a series whose columns hold four at most', () => {
    const points = [1, 5, 5, 5, 5, 9].map((x, i) => ({ x, y: [3, 2, 9, 1, 5, 4][i] ?? 0 }));
    expect(stepColumns(points)).toEqual(points);
    expect(stepColumns([])).toEqual([]);
  });
});
