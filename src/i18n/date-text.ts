import type { Day, PartialDate } from '../model/partial-date.ts';

/** How one language writes the parts of a date. */
export interface DateWords {
  day(day: Day): string;
  month(day: Day): string;
  /** The year of a day, or one that stands alone. */
  year(day: Day): string;
  range(from: string, to: string): string;
  onOrBefore(day: string): string;
}

/** A year in the digits that the data are written in. */
export const yearOf = (day: Day): string => day.slice(0, 4);

/** A date to its precision, never to more: a month is "May 2017", not its first day. */
export function dateText(date: PartialDate, words: DateWords): string {
  switch (date.precision) {
    case 'day':
      return words.day(date.from);
    case 'month':
      return words.month(date.from);
    case 'year':
      return words.year(date.from);
    case 'on-or-before':
      return words.onOrBefore(words.day(date.to));
    case 'range':
      return words.range(rangeEnd(date.from, date, words), rangeEnd(date.to, date, words));
  }
}

/** A range of whole months or years is written with these, any other with its days. */
function rangeEnd(day: Day, { from, to }: PartialDate, words: DateWords): string {
  const wholeMonths = from.endsWith('-01') && dayAfter(to).endsWith('-01');
  if (!wholeMonths) return words.day(day);
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  return wholeYears ? words.year(day) : words.month(day);
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
