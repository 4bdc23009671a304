/** A day as `YYYY-MM-DD`, always UTC: a local day would move a death by one. ISO days sort as text. */
export type Day = string;

export type DatePrecision = 'day' | 'month' | 'year' | 'range' | 'on-or-before';

/** A date known to its precision: the first and last day it can mean. `on-or-before` starts where it ends. */
export interface PartialDate {
  readonly precision: DatePrecision;
  readonly from: Day;
  readonly to: Day;
}

const MS_PER_DAY = 86_400_000;

/** Milliseconds since 1970 at the start of a UTC day. */
export function dayTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The UTC day that holds a time in milliseconds since 1970. */
export function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayTime(to) - dayTime(from)) / MS_PER_DAY);
}

/** The same calendar day a number of years before; 29 February gives 28 February. */
export function yearsBefore(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
}

/** True for a day that the calendar has: 30 February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = dayTime(text);
  return !Number.isNaN(time) && dayAt(time) === text;
}

/**
 * Reads a date as ISO 8601-2 (EDTF) writes it: `2024-12-10`, `2024-12`, `2024`, `a/b`, `../b`.
 * Undefined for any other text, for days that do not exist and for a span that ends before it starts.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [start, end, more] = text.split('/');
  if (start === undefined || more !== undefined) return undefined;
  if (end === undefined) return simpleDate(start);
  const last = simpleDate(end);
  if (!last) return undefined;
  if (start === '..') return { precision: 'on-or-before', from: last.to, to: last.to };
  const first = simpleDate(start);
  if (!first || first.from > last.to) return undefined;
  return { precision: 'range', from: first.from, to: last.to };
}

/** The middle of the time a date can mean, in milliseconds: where a point stands when one must stand somewhere. */
export function middleTime(date: PartialDate): number {
  return (dayTime(date.from) + dayTime(date.to)) / 2;
}

function simpleDate(text: string): PartialDate | undefined {
  if (isDay(text)) return { precision: 'day', from: text, to: text };
  if (/^\d{4}$/.test(text))
    return { precision: 'year', from: `${text}-01-01`, to: `${text}-12-31` };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) {
    const [year, month] = text.split('-').map(Number) as [number, number];
    return { precision: 'month', from: `${text}-01`, to: dayAt(Date.UTC(year, month, 0)) };
  }
  return undefined;
}
