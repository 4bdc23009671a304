import type { Correction, Count, Dataset, DeathTotal, Milestone } from './dataset.ts';
import { FIELDS } from './fields.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import type { DatasetFile } from './schema.ts';

/**
 * Builds the typed model from a file that has passed its schema and `checkDataset`. Every object is fresh and every
 * reference is resolved through a map, so that `__proto__` is an id like any other.
 */
export function decodeDataset(file: DatasetFile): Dataset {
  const tables = new Map<string, ReadonlyMap<string, unknown>>();

  const decode = (name: string, value: unknown): unknown => {
    const kind = FIELDS.get(name);
    if (Array.isArray(value)) return value.map((item) => decode(name, item));
    if (typeof value === 'string') {
      if (kind === 'date') return parsePartialDate(value);
      return kind && kind !== 'text' ? tables.get(kind)?.get(value) : value;
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

  // What others name comes first: a place names its sources, a count its compiler, categories and sources.
  const { sources, compilers, categories, places } = file;
  const named = { sources, compilers, categories, places };
  const decoded = Object.entries({ ...named, ...file }).map(([name, value]) => {
    const field = decode(name, value);
    if (Array.isArray(field))
      tables.set(name, new Map((field as Identified[]).map((record) => [record.id, record])));
    return [name, field];
  });
  // The schema and the field list say what each value has become; the compiler cannot follow names.
  const dataset = Object.fromEntries(decoded) as Decoded;
  return {
    ...dataset,
    published: dataset.published.from,
    deathsTitle: dataset.deathsTitle ?? dataset.title,
    counts: dataset.counts.sort(byDate),
    milestones: dataset.milestones.sort(byDate),
    deathTotals: dataset.deathTotals.sort(by(({ year, id }) => `${year} ${id}`)),
    corrections: dataset.corrections.sort(byDate).reverse(),
  };
}

/** The dataset before its tables are in order. */
type Decoded = Omit<
  Dataset,
  'published' | 'counts' | 'milestones' | 'deathTotals' | 'corrections'
> & {
  readonly published: PartialDate;
  readonly counts: Count[];
  readonly milestones: Milestone[];
  readonly deathTotals: DeathTotal[];
  readonly corrections: Correction[];
};

interface Identified {
  readonly id: string;
}

/** Orders by a text that no two records share, since it ends with their id. */
function by<R>(key: (record: R) => string): (a: R, b: R) => number {
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}

/** ISO days sort as text, and all are equally long. */
const byDate = by(
  ({ date, id }: Identified & { readonly date: PartialDate }) => `${date.from} ${date.to} ${id}`,
);
