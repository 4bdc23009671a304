import type { Day } from '../model/partial-date.ts';
import { DESCRIPTOR_FILE } from './descriptor.ts';
import type { Report } from './fault.ts';

/** The day that has begun somewhere on earth at a time: a publisher in the east is ahead of UTC. */
export function latestDayAt(time: number): Day {
  return new Date(time + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Reports a dataset that says it is published later than `today`. */
export function checkPublished(published: Day, today: Day, report: Report): void {
  if (published <= today) return;
  report({
    table: DESCRIPTOR_FILE,
    row: undefined,
    column: 'custody.published',
    value: published,
    message: `lies ahead: write the day of publishing, ${today} at the latest`,
  });
}
