/** How many times a number became another, to the nearest half, or which part of it was left. */
export interface Factor {
  /** `times`: `of` is 1.5, 2, 2.5 … For `part`, `of` 3 means a third. */
  readonly kind: 'times' | 'part';
  readonly of: number;
  /** `over` is always a true "more than", `under` a true "less than"; `almost` is within a twentieth below. */
  readonly how: 'exactly' | 'almost' | 'over' | 'under';
}

const PARTS = [10, 5, 4, 3, 2];
const NEAR = 0.05;

/**
 * A factor worth words; undefined for what a difference says better: growth below almost one and a half times, a fall to
 * more than about half, and any step from or to zero.
 */
export function factorOf(from: number, to: number): Factor | undefined {
  if (from <= 0 || to <= 0) return undefined;
  return to > from ? timesOf(to / from) : partOf(to / from);
}

function timesOf(ratio: number): Factor | undefined {
  const grain = ratio < 10 ? 0.5 : 10 ** Math.floor(Math.log10(ratio) - 1);
  const above = Math.ceil(ratio / grain) * grain;
  if (ratio === above && above >= 1.5) return { kind: 'times', of: above, how: 'exactly' };
  if (above >= 1.5 && ratio >= above * (1 - NEAR))
    return { kind: 'times', of: above, how: 'almost' };
  const below = Math.floor(ratio / grain) * grain;
  return below >= 1.5 ? { kind: 'times', of: below, how: 'over' } : undefined;
}

function partOf(ratio: number): Factor | undefined {
  const of = PARTS.find((part) => ratio <= (1 / part) * (1 + NEAR));
  if (of === undefined) return undefined;
  const part = ratio * of;
  return { kind: 'part', of, how: part === 1 ? 'exactly' : part > 1 ? 'over' : 'under' };
}
