import type { Day } from '../model/partial-date.ts';

/** Number and list words of a language that every engine knows, from `Intl`; days are UTC. */
export interface Words {
  number(value: number): string;
  share(fraction: number): string;
  list(items: readonly string[]): string;
  plural(value: number): Intl.LDMLPluralRule;
  day(day: Day): string;
  month(day: Day): string;
  shortDay(day: Day): string;
  shortMonth(day: Day): string;
}

/**
 * Words for a language tag. Azerbaijani is not for this: Chromium says it knows `az` and prints "2025 M10 7", so that
 * file brings its own.
 */
export function intlWords(tag: string): Words {
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag);
  const dates = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  };
  return {
    number: (value) => number.format(value),
    share: (fraction) => percent.format(fraction),
    list: (items) => lists.format(items),
    plural: (value) => plurals.select(value),
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    shortDay: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    shortMonth: dates({ month: 'short', year: 'numeric' }),
  };
}

/** Percentages with one decimal always, for columns. */
export function intlTenths(tag: string): (fraction: number) => string {
  const tenths = new Intl.NumberFormat(tag, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (fraction) => tenths.format(fraction);
}

/** Sorts labels as a language does. */
export function intlCompare(tag: string): (a: string, b: string) => number {
  return new Intl.Collator(tag, { numeric: true }).compare;
}
