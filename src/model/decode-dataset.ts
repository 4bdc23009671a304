import type { Dataset } from './dataset.ts';
import { FIELDS } from './fields.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import type { DatasetFile } from './schema.ts';

/**
 * Builds the typed model from a file that has passed its schema and `checkDataset`. Every object is fresh and every
 * reference is resolved through a map, so that `__proto__` is an id like any other.
 */
export function decodeDataset(file: DatasetFile): Dataset {
  const known = new Map<string, ReadonlyMap<string, unknown>>();

  const decode = (name: string, value: unknown): unknown => {
    const kind = FIELDS.get(name);
    if (Array.isArray(value)) return value.map((item) => decode(name, item));
    if (typeof value === 'string') {
      if (kind === 'date') return parsePartialDate(value);
      return kind && kind !== 'text' ? known.get(kind)?.get(value) : value;
    }
    // Adding 0 turns -0 into 0, which prints as people do.
    if (typeof value === 'number') return value + 0;
    if (typeof value !== 'object' || value === null) return value;
    if (kind === 'text') return new Map(Object.entries(value));
    const fields = Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, decode(key, child)]),
    );
    return kind === 'quantity' ? { unit: 'people', ...fields } : fields;
  };

  // In this order: a place names its sources, a count its compiler, categories and sources.
  for (const table of ['sources', 'compilers', 'categories', 'places'] as const)
    known.set(table, new Map(file[table].map((record) => [record.id, decode('', record)])));

  const tables = Object.fromEntries(
    [...known].map(([table, records]) => [table, [...records.values()]]),
  );
  // The schema and the field list say what each value has become; the compiler cannot follow names.
  const dataset = {
    ...(decode('', { ...file, sources: [], compilers: [], categories: [], places: [] }) as object),
    ...tables,
  } as unknown as Dataset & { published: PartialDate };
  return {
    ...dataset,
    published: dataset.published.from,
    deathsTitle: dataset.deathsTitle ?? dataset.title,
    counts: [...dataset.counts].sort(byDate),
    milestones: [...dataset.milestones].sort(byDate),
    deathTotals: [...dataset.deathTotals].sort(
      (a, b) => order(a.year, b.year) || order(a.id, b.id),
    ),
    corrections: [...dataset.corrections].sort((a, b) => byDate(b, a)),
  };
}

interface Dated {
  readonly id: string;
  readonly date: PartialDate;
}

function byDate(a: Dated, b: Dated): number {
  return order(a.date.from, b.date.from) || order(a.date.to, b.date.to) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
