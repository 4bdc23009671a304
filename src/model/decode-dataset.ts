import { checkQuantity } from './check-quantity.ts';
import type { Correction, Count, Dataset, DeathTotal, Milestone } from './dataset.ts';
import { FIELDS } from './fields.ts';
import { dayAt, dayTime, isDay, parsePartialDate, type PartialDate } from './partial-date.ts';
import type { Problem, Say } from './problem.ts';
import type { DatasetFile } from './schema.ts';

type Path = Problem['path'];

/**
 * Builds the typed model from a file that has passed its schema; says dates that do not exist or lie ahead and names of
 * nothing. Every object is fresh and every reference is resolved through a map, so that `__proto__` is an id like any
 * other.
 */
export function decodeDataset(file: DatasetFile, say: Say): Dataset {
  const dataset = decodeFields(file, say);
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

/** The same with its tables as they come; only what has no fault is of use. */
export function decodeFields(file: DatasetFile, say: Say): Decoded {
  const { published, sources, compilers, categories, places } = file;
  // One day of grace: a list published after midnight in the east is dated tomorrow in UTC.
  const latest = isDay(published) ? dayAt(dayTime(published) + 86_400_000) : published;
  const tables = new Map<string, ReadonlyMap<string, unknown>>();

  const decodeText = (name: string, value: string, path: Path): unknown => {
    const kind = FIELDS.get(name);
    if (kind === 'date' || kind === 'year') {
      const date = parsePartialDate(value);
      if (!date) say(path, value, 'is no date that the calendar has');
      else if (name !== 'published' && date.from > latest)
        say(path, value, `is later than the dataset itself (${published})`);
      return kind === 'date' ? date : value;
    }
    if (!kind || kind === 'text') return value;
    const record = tables.get(kind)?.get(value);
    if (!record) say(path, value, `is no id in ${kind}`);
    return record;
  };
  const decode = (name: string, value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, i) => decode(name, item, [...path, i]));
    if (typeof value === 'string') return decodeText(name, value, path);
    // Adding 0 turns -0 into 0, which prints as people do.
    if (typeof value === 'number') return value + 0;
    if (typeof value !== 'object' || value === null) return value;
    const kind = FIELDS.get(name);
    const entries = Object.entries(value);
    if (kind === 'text') {
      if (entries.length === 0) say(path, value, 'has no text in any language');
      return new Map(entries);
    }
    if (kind === 'quantity')
      checkQuantity(value, (field, ...what) => say([...path, ...field], ...what));
    const fields = entries.map(([key, child]) => [key, decode(key, child, [...path, key])]);
    return { ...(kind === 'quantity' && { unit: 'people' }), ...Object.fromEntries(fields) };
  };

  // What others name comes first: a place names its sources, a count its compiler, categories and sources.
  const named = { sources, compilers, categories, places };
  const decoded = Object.entries({ ...named, ...file }).map(([name, value]) => {
    const field = decode(name, value, [name]);
    if (Array.isArray(field))
      tables.set(name, new Map((field as Identified[]).map((record) => [record.id, record])));
    return [name, field];
  });
  // The schema and the field list say what each value has become; the compiler cannot follow names.
  return Object.fromEntries(decoded) as Decoded;
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
