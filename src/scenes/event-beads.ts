import { tenth } from './tenth.ts';
import type { MeasureText } from './text-width.ts';

/** One or several neighbouring events as a numbered bead on the baseline. */
export interface Bead {
  readonly x: number;
  readonly width: number;
  /** "3", or "4–8" where several would touch. */
  readonly text: string;
}

/** Height of a bead in px, and the least width. */
export const BEAD = 14;
export const BEAD_TEXT = 12;

/**
 * Beads for events at these px, in order, numbered from 1. Events nearer than a bead's width share one; its centre is
 * kept between the bounds.
 */
export function eventBeads(
  xs: readonly number[],
  [left, right]: readonly [number, number],
  measureText: MeasureText,
  number: (value: number) => string,
): readonly Bead[] {
  const groups: { first: number; last: number; bead: Bead }[] = [];
  const beadOf = (first: number, last: number): Bead => {
    const ends = first === last ? [first] : [first, last];
    const text = ends.map((i) => number(i + 1)).join('–');
    const width = Math.max(BEAD, Math.ceil(measureText(text, BEAD_TEXT)) + 6);
    const middle = ((xs[first] ?? 0) + (xs[last] ?? 0)) / 2;
    const x = Math.max(left + width / 2, Math.min(right - width / 2, middle));
    return { x: tenth(x), width, text };
  };
  xs.forEach((_, i) => {
    let group = { first: i, last: i, bead: beadOf(i, i) };
    for (let before = groups.at(-1); before && touch(before.bead, group.bead);) {
      groups.pop();
      group = { first: before.first, last: i, bead: beadOf(before.first, i) };
      before = groups.at(-1);
    }
    groups.push(group);
  });
  return groups.map(({ bead }) => bead);
}

function touch(a: Bead, b: Bead): boolean {
  return b.x - a.x < (a.width + b.width) / 2;
}
