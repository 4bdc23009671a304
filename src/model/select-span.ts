import type { Dataset } from './dataset.ts';
import { FactError } from './fact-error.ts';
import { isDay, type Day, type PartialDate } from './partial-date.ts';

/** First and last day of what is shown. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days between which the editor wants facts: without `from` since ever, without `to` or with one to come up to the
 * day of publication, never to the reader's clock.
 * @throws {FactError} for what is no day and for an end before the start.
 */
export function selectSpan(
  { published }: Dataset,
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
): Span {
  for (const [attribute, value] of Object.entries({ from, to }))
    if (value && !isDay(value)) throw new FactError(attribute, value, ['a day as YYYY-MM-DD']);
  if (from && to && from > to) throw new FactError('to', to, [`days from ${from} on`]);
  return { from: from || '0000-01-01', to: to && to < published ? to : published };
}

/** True when a date can mean a day of the span; never in a span that starts after the day of publication. */
export function couldLieIn(date: PartialDate, span: Span): boolean {
  return date.from <= span.to && date.to >= span.from && span.from <= span.to;
}

/** True when a date can mean nothing but days of the span. */
export function liesIn(date: PartialDate, span: Span): boolean {
  return date.from >= span.from && date.to <= span.to && date.precision !== 'on-or-before';
}
