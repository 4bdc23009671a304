import type { DatasetFile } from '../model/schema.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { compareText } from './fault.ts';

interface Dated {
  readonly id: string;
  readonly date: string;
}

/**
 * The same file with its records in the order that makes the same tables the same bytes: lists and milestones by
 * date, others by id. Compilers and categories keep the order of their tables, which is the publisher's.
 */
export function sortRecords(file: DatasetFile): DatasetFile {
  return {
    ...file,
    counts: [...file.counts].sort(
      (a, b) => byDate(a, b) || compareText(a.compiler, b.compiler) || byId(a, b),
    ),
    milestones: [...file.milestones].sort((a, b) => byDate(a, b) || byId(a, b)),
    deathTotals: [...file.deathTotals].sort(byId),
    deathTotalsLeftOut: [...file.deathTotalsLeftOut].sort(byId),
    deaths: [...file.deaths].sort(byId),
    places: [...file.places].sort(byId),
    figures: [...file.figures].sort(byId),
    sources: [...file.sources].sort(byId),
    corrections: [...file.corrections].sort(byId),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

function byDate(a: Dated, b: Dated): number {
  return compareText(span(a), span(b));
}

/** Days and their span as text that sorts. */
function span({ date }: Dated): string {
  const { from = date, to = date } = parsePartialDate(date) ?? {};
  return `${from}/${to}`;
}
