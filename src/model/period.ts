import { FactError } from './fact-error.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';

/** A time chosen by an editor; an open end is undefined. Each end is a day, a month or a year, all of it inside. */
export interface Period {
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

/** Where a date lies; `possible` when it is not known closely enough to tell. */
export type PlaceInTime = 'inside' | 'possible' | 'outside';

/**
 * The period between two attributes, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent or empty is open.
 * @throws {FactError} for any other text, and for an end before the start.
 */
export function parsePeriod(
  from: string | undefined | null,
  to: string | undefined | null,
): Period {
  const period = { from: end('from', from), to: end('to', to) };
  if (from && to && period.from && period.to && period.from.from > period.to.to)
    throw new FactError('to', to, [`a date from ${from} on`]);
  return period;
}

/** Whether a date lies in the period: surely, possibly (as one that is not known at all) or surely not. */
export function placeInPeriod(date: PartialDate | undefined, { from, to }: Period): PlaceInTime {
  if (!from && !to) return 'inside';
  if (!date) return 'possible';
  const first = from?.from ?? '';
  const last = to?.to ?? '9999-12-31';
  // "On or before" may mean any earlier day.
  const earliest = date.precision === 'on-or-before' ? '' : date.from;
  if (date.to < first || earliest > last) return 'outside';
  return earliest >= first && date.to <= last ? 'inside' : 'possible';
}

function end(attribute: string, value: string | undefined | null): PartialDate | undefined {
  if (!value) return undefined;
  const date = parsePartialDate(value);
  if (date && (date.precision === 'day' || date.precision === 'month' || date.precision === 'year'))
    return date;
  throw new FactError(attribute, value, ['a date as YYYY, YYYY-MM or YYYY-MM-DD']);
}
