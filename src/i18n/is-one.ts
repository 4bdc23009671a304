import type { PartialDate } from '../model/partial-date.ts';

/** True for the two ends of one day, month or year. */
export function isOne(from: PartialDate, to: PartialDate): boolean {
  return from.from === to.from && from.to === to.to;
}
