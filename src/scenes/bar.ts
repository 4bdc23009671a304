import type { Quantity } from '../model/quantity.ts';

/** Height of a bar in px. */
export const BAR_HEIGHT = 14;

/** Px beyond the scale's end that a bar without an upper end may take. */
export const OPEN_END = 12;

/** A bar from zero, in px. */
export interface Bar {
  readonly kind: 'solid' | 'hatched';
  /** Length of what is certain. */
  readonly length: number;
  /** Where the end may lie, drawn lighter: from and to, in px. */
  readonly uncertain: readonly [from: number, to: number] | undefined;
  /** True for "at least" and "more than": the bar goes on beyond its end. */
  readonly open: boolean;
}

/** Half of the span over which the end of an estimate is drawn, in px. */
const ABOUT = 5;

/** The smallest number of people is still a mark. */
const SHORTEST = 1;

/**
 * A quantity as a bar; undefined where it has no number. The end says how exact it is: a plain end is exact, a light
 * stretch is where the end may lie, an open end has no upper bound.
 */
export function barOf(
  quantity: Quantity | undefined,
  pxPerPerson: number,
  kind: Bar['kind'],
): Bar | undefined {
  const px = (value: number): number =>
    value === 0 ? 0 : Math.max(SHORTEST, Math.round(value * pxPerPerson * 10) / 10);
  switch (quantity?.qualifier) {
    case undefined:
    case 'several':
    case 'unknown':
      return undefined;
    case 'exact':
      return { kind, length: px(quantity.value), uncertain: undefined, open: false };
    case 'at-least':
    case 'more-than':
      return { kind, length: px(quantity.value), uncertain: undefined, open: true };
    case 'about': {
      const end = px(quantity.value);
      const reach = Math.min(ABOUT, end);
      return { kind, length: end - reach, uncertain: [end - reach, end + reach], open: false };
    }
    case 'at-most':
      return { kind, length: 0, uncertain: [0, px(quantity.value)], open: false };
    case 'between': {
      const [low, high] = [px(quantity.low), px(quantity.high)];
      return { kind, length: low, uncertain: [low, high], open: false };
    }
  }
}

/** Where the last end of a quantity's bar lies on the scale, in people. */
export function reachOf(quantity: Quantity | undefined): number {
  if (!quantity) return 0;
  if ('value' in quantity) return quantity.value;
  return 'high' in quantity ? quantity.high : 0;
}
