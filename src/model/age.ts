import type { Dataset } from './dataset.ts';
import { daysBetween, type Day, type PartialDate } from './partial-date.ts';

/**
 * True when the newest list is older than the dataset's own limit on the reader's day. `today` is undefined for what is
 * frozen at a day: that is never called old.
 */
export function isOld(dataset: Dataset, newest: PartialDate, today: Day | undefined): boolean {
  return today !== undefined && daysBetween(newest.to, today) > dataset.oldAfterDays;
}
