import type { Dataset } from './dataset.ts';
import type { Day } from './partial-date.ts';

/**
 * Today's dataset as it stands for a day: records dated later are left out, corrections stay in. A record whose date
 * could lie on or before the day is kept.
 */
export function selectAsOf(dataset: Dataset, day: Day): Dataset {
  const upTo = (date: { readonly from: Day } | undefined): boolean => !date || date.from <= day;
  return {
    ...dataset,
    published: dataset.published < day ? dataset.published : day,
    counts: dataset.counts.filter(({ date }) => upTo(date)),
    milestones: dataset.milestones.filter(({ date }) => upTo(date)),
    deathTotals: dataset.deathTotals.filter(({ year }) => `${year}-01-01` <= day),
    deaths: dataset.deaths.filter(({ date }) => upTo(date)),
    figures: dataset.figures.filter(({ date }) => upTo(date)),
  };
}
