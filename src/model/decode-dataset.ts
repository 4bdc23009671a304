import type {
  Category,
  Compiler,
  Count,
  Dataset,
  Death,
  DeathTotal,
  Figure,
  Milestone,
  Place,
  Source,
} from './dataset.ts';
import type { Localised } from './localised.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import type { Quantity } from './quantity.ts';
import type { DatasetFile, QuantityFile } from './schema.ts';

/**
 * Builds the typed model from a file that has passed its schema and `checkDataset`. Every object is fresh and every
 * reference is resolved through a map, so that `__proto__` is an id like any other.
 */
export function decodeDataset(file: DatasetFile): Dataset {
  const sources = indexed(file.sources.map(decodeSource));
  const compilers = indexed(
    file.compilers.map((c): Compiler => ({
      id: c.id,
      name: localised(c.name),
      short: localised(c.short),
      definition: maybe(c.definition, localised),
    })),
  );
  const categories = indexed(
    file.categories.map((c): Category => ({
      id: c.id,
      label: localised(c.label),
      note: maybe(c.note, localised),
    })),
  );
  const sourced = (ids: readonly string[]): Source[] => ids.map((id) => known(sources, id));
  const places = indexed(
    file.places.map((p): Place => ({
      id: p.id,
      name: localised(p.name),
      kind: p.kind,
      settlement: maybe(p.settlement, localised),
      region: p.region,
      point: p.point && { lat: p.point.lat, lng: p.point.lng, precision: p.point.precision },
      note: maybe(p.note, localised),
      sources: sourced(p.sources),
    })),
  );
  return {
    id: file.id,
    sequence: file.sequence,
    published: file.published,
    synthetic: file.synthetic ?? false,
    oldAfterDays: file.oldAfterDays,
    languages: [...file.languages],
    title: localised(file.title),
    deathsTitle: localised(file.deathsTitle ?? file.title),
    publisher: { name: localised(file.publisher.name), url: file.publisher.url },
    licence: { name: file.licence.name, url: file.licence.url },
    credits: file.credits.map(localised),
    basemap: file.basemap,
    basemapRegions: file.basemapRegions,
    mainCompiler: known(compilers, file.mainCompiler),
    compilers: [...compilers.values()],
    categories: [...categories.values()],
    counts: file.counts
      .map((c): Count => ({
        id: c.id,
        compiler: known(compilers, c.compiler),
        date: date(c.date),
        quantity: people(c.quantity),
        groups: c.groups.map((g) => ({
          category: known(categories, g.category),
          printed: g.printed,
          quantity: people(g.quantity),
        })),
        groupsComplete: c.groupsComplete,
        groupsOverlap: c.groupsOverlap ?? false,
        conflict: c.conflict && {
          alternatives: c.conflict.alternatives.map((a) => ({
            date: maybe(a.date, date),
            quantity: maybe(a.quantity, people),
            how: a.how,
            sources: sourced(a.sources),
          })),
          reason: localised(c.conflict.reason),
        },
        note: maybe(c.note, localised),
        sources: sourced(c.sources),
      }))
      .sort(
        (a, b) =>
          order(a.date.from, b.date.from) || order(a.date.to, b.date.to) || order(a.id, b.id),
      ),
    milestones: file.milestones
      .map((m): Milestone => ({
        id: m.id,
        date: date(m.date),
        kind: m.kind,
        text: localised(m.text),
        sources: sourced(m.sources),
      }))
      .sort((a, b) => order(a.date.from, b.date.from) || order(a.id, b.id)),
    deathTotals: file.deathTotals
      .map((t): DeathTotal => ({
        id: t.id,
        year: t.year,
        quantity: people(t.quantity),
        measure: t.measure,
        scope: localised(t.scope),
        saidBy: localised(t.saidBy),
        partialYear: t.partialYear ?? false,
        alleged: t.alleged ?? false,
        note: maybe(t.note, localised),
        sources: sourced(t.sources),
      }))
      .sort((a, b) => order(a.year, b.year) || order(a.id, b.id)),
    deathTotalsLeftOut: file.deathTotalsLeftOut.map(({ id, reason }) => ({
      id,
      reason: localised(reason),
    })),
    deaths: file.deaths.map((d): Death => ({
      id: d.id,
      name: maybe(d.name, localised),
      withheld: d.withheld,
      date: maybe(d.date, date),
      custody: d.custody,
      place: d.place === undefined ? undefined : known(places, d.place),
      placeAsReported: maybe(d.placeAsReported, localised),
      officialCause: d.officialCause,
      contestedClaim: d.contestedClaim,
      claimedBy: [...d.claimedBy],
      finding: d.finding && { by: d.finding.by, text: localised(d.finding.text) },
      counted: d.counted,
      reason: maybe(d.reason, localised),
      note: maybe(d.note, localised),
      sources: sourced(d.sources),
    })),
    places: [...places.values()],
    figures: file.figures.map((f): Figure => ({
      id: f.id,
      label: localised(f.label),
      date: maybe(f.date, date),
      quantity: quantity(f.quantity, f.quantity.unit),
      saidBy: localised(f.saidBy),
      note: maybe(f.note, localised),
      sources: sourced(f.sources),
    })),
    sources: [...sources.values()],
    corrections: file.corrections
      .map((c) => ({
        id: c.id,
        date: c.date,
        record: c.record,
        text: localised(c.text),
        sources: sourced(c.sources),
      }))
      .sort((a, b) => order(b.date, a.date) || order(a.id, b.id)),
  };
}

function decodeSource(source: DatasetFile['sources'][number]): Source {
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    published: maybe(source.published, date),
    lang: source.lang,
    url: source.url,
  };
}

function indexed<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function known<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (!record) throw new RangeError(`decodeDataset: no record "${id}"; run checkDataset first`);
  return record;
}

function localised(texts: Readonly<Record<string, string>>): Localised {
  return new Map(Object.entries(texts));
}

function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new RangeError(`decodeDataset: no date "${text}"; run checkDataset first`);
  return parsed;
}

function people(file: QuantityFile): Quantity {
  return quantity(file, 'people');
}

/** Adding 0 turns -0 into 0, which prints as people do. */
function quantity(file: QuantityFile, unit: Quantity['unit']): Quantity {
  switch (file.qualifier) {
    case 'between':
      return { qualifier: 'between', low: file.low + 0, high: file.high + 0, unit };
    case 'several':
    case 'unknown':
      return { qualifier: file.qualifier, unit };
    default:
      return { qualifier: file.qualifier, value: file.value + 0, unit };
  }
}

function maybe<A, B>(value: A | undefined, decode: (value: A) => B): B | undefined {
  return value === undefined ? undefined : decode(value);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
