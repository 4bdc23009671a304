import { dayTime } from '../model/partial-date.ts';
import type { Span } from '../model/select-span.ts';
import { tenth } from './tenth.ts';

/** Places times on a line. */
export interface TimeScale {
  /** First and last moment, in milliseconds since 1970. */
  readonly domain: readonly [number, number];
  /** From and to in px. */
  readonly range: readonly [number, number];
  /** Px of a time, kept inside the range. */
  x(time: number): number;
}

/** An axis of a few days would show hours that nobody knows. */
const SHORTEST = 90 * 86_400_000;

/** A linear scale of UTC time; a span of less than three months starts earlier, so that it can be read. */
export function timeScale(span: Span, range: readonly [number, number]): TimeScale {
  const to = dayTime(span.to);
  const from = Math.min(dayTime(span.from), to - SHORTEST);
  const [left, right] = range;
  return {
    domain: [from, to],
    range,
    x: (time) =>
      tenth(left + Math.min(1, Math.max(0, (time - from) / (to - from))) * (right - left)),
  };
}
