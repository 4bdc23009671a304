import type { Dataset } from './dataset.ts';
import { FactError } from './fact-error.ts';
import { isDay, type PartialDate } from './partial-date.ts';

/**
 * Today's dataset as it stands for a day: records dated later are left out, corrections stay in. A record whose date
 * could lie on or before the day is kept.
 * @throws {FactError} for what is no day.
 */
export function selectAsOf(dataset: Dataset, day: string): Dataset {
  if (!isDay(day)) throw new FactError('as-of', day, ['a day as YYYY-MM-DD']);
  const until = <R extends { readonly date: PartialDate | undefined }>(
    records: readonly R[],
  ): R[] => records.filter(({ date }) => !date || date.from <= day);
  return {
    ...dataset,
    published: dataset.published < day ? dataset.published : day,
    counts: until(dataset.counts),
    milestones: until(dataset.milestones),
    deathTotals: dataset.deathTotals.filter(({ year }) => year <= day.slice(0, 4)),
    deaths: until(dataset.deaths),
    figures: until(dataset.figures),
  };
}
