import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorOf } from '../../../src/model/factor.ts';

describe('a factor', () => {
  it.each([
    [100, 392, 'times', 4, 'almost'],
    [100, 400, 'times', 4, 'exactly'],
    [100, 410, 'times', 4, 'over'],
    [100, 150, 'times', 1.5, 'exactly'],
    [100, 230, 'times', 2, 'over'],
    [10, 1234, 'times', 120, 'over'],
    [200, 100, 'part', 2, 'exactly'],
    [200, 99, 'part', 2, 'under'],
    [200, 103, 'part', 2, 'over'],
    [300, 98, 'part', 3, 'under'],
  ])('from %i to %i is %s %d, %s', (from, to, kind, of, how) => {
    expect(factorOf(from, to)).toEqual({ kind, of, how });
  });
  it('is left to the difference when small, and from or to zero', () => {
    for (const [from, to] of [
      [100, 120],
      [100, 70],
      [100, 100],
      [0, 5],
      [5, 0],
    ] as const)
      expect(factorOf(from, to)).toBeUndefined();
  });
  it('never says more than is true', () => {
    const people = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(people, people, (from, to) => {
        const factor = factorOf(from, to);
        if (!factor) return;
        const { kind, of, how } = factor;
        const given = kind === 'times' ? of : 1 / of;
        const ratio = to / from;
        if (how === 'exactly') expect(ratio).toBeCloseTo(given, 9);
        if (how === 'over') expect(ratio).toBeGreaterThan(given);
        if (how === 'under' || how === 'almost') expect(ratio).toBeLessThan(given);
        if (how === 'almost') expect(ratio).toBeGreaterThanOrEqual(given * 0.95);
      }),
    );
  });
});
