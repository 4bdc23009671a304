import type { Source } from '../model/dataset.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';
import { publishersOf } from './publishers.ts';
import type { Cell } from './takeaway.ts';

/** The names of the columns that hold a quantity. */
export const QUANTITY_COLUMNS = ['qualifier', 'value', 'low', 'high'] as const;

/** A quantity in columns: "more than 40" is 40 with its qualifier beside it, a range has two ends and no value. */
export function quantityCells(quantity: Quantity): readonly Cell[] {
  return [
    quantity.qualifier,
    'value' in quantity ? quantity.value : undefined,
    'low' in quantity ? quantity.low : undefined,
    'high' in quantity ? quantity.high : undefined,
  ];
}

/** The names of the columns that hold a date. */
export const DATE_COLUMNS = ['date', 'date_precision'] as const;

/** A date in columns, as ISO 8601-2 (EDTF) writes it: what `parsePartialDate` reads. */
export function dateCells(date: PartialDate | undefined): readonly Cell[] {
  return date ? [edtf(date), date.precision] : [undefined, undefined];
}

/** `2024-12-10`, `2024-12`, `2024`, `a/b`, `../b`. */
export function edtf({ precision, from, to }: PartialDate): string {
  switch (precision) {
    case 'day':
      return from;
    case 'month':
      return from.slice(0, 7);
    case 'year':
      return from.slice(0, 4);
    case 'on-or-before':
      return `../${to}`;
    case 'range':
      return `${from}/${to}`;
  }
}

/**
 * Sources in a cell: publisher, date and address of each, where readers may be sent there. Titles are left out, since
 * they can name people.
 */
export function sourcesCell(sources: readonly Source[]): string {
  const texts = sources.map(({ publisher, published, url }) =>
    [publisher, published && edtf(published), url?.startsWith('https:') && url]
      .filter(Boolean)
      .join(', '),
  );
  return [...new Set(texts)].join(' | ');
}

/** Who published the sources, and no more: an address can have a person's name in it. */
export function publishersCell(sources: readonly Source[]): string {
  return publishersOf(sources).join(' | ');
}
