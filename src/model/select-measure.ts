import type { Count, Dataset, DeathTotal, Figure } from './dataset.ts';
import { FactError } from './fact-error.ts';
import { isDay } from './partial-date.ts';
import { listAYearBefore, listBefore, listsOf, selectCompiler } from './select-lists.ts';
import { listMeasure, usualComparison, type ListMeasure } from './select-newest.ts';

/** One number of the dataset with what is said beside it. */
export type Measure =
  | ListMeasure
  | { readonly kind: 'total'; readonly total: DeathTotal }
  | { readonly kind: 'figure'; readonly figure: Figure };

/** What the editor chose; absent attributes are undefined. */
export interface MeasureChoice {
  readonly measure: string | undefined;
  readonly compiler: string | undefined;
  /** `previous`, `year`, `none` or a day; absent: the list before and a year before. */
  readonly compareTo: string | undefined;
}

/**
 * The chosen number: by its id any list, death total or figure; without one the compiler's newest list. Undefined where
 * the compiler has no list.
 * @throws {FactError} for an id, a compiler or a comparison that the dataset does not know.
 */
export function selectMeasure(dataset: Dataset, choice: MeasureChoice): Measure | undefined {
  const compiler = selectCompiler(dataset, choice.compiler, 'compiler');
  const list = choice.measure
    ? dataset.counts.find(({ id }) => id === choice.measure)
    : listsOf(dataset, compiler).at(-1);
  if (list) return compared(dataset, list, choice.compareTo);
  if (!choice.measure) return undefined;
  const total = dataset.deathTotals.find(({ id }) => id === choice.measure);
  if (total) return { kind: 'total', total };
  const figure = dataset.figures.find(({ id }) => id === choice.measure);
  if (figure) return { kind: 'figure', figure };
  const known = [...dataset.figures, ...dataset.deathTotals, ...dataset.counts].map(({ id }) => id);
  throw new FactError('measure', choice.measure, known);
}

function compared(dataset: Dataset, list: Count, compareTo: string | undefined): ListMeasure {
  const lists = listsOf(dataset, list.compiler);
  return listMeasure(lists, list, comparedLists(lists, list, compareTo));
}

function comparedLists(
  lists: readonly Count[],
  list: Count,
  compareTo: string | undefined,
): Count[] {
  const previous = listBefore(lists, list);
  const year = listAYearBefore(lists, list);
  switch (compareTo) {
    case undefined:
    case '':
      return usualComparison(lists, list);
    case 'none':
      return [];
    case 'previous':
      return previous ? [previous] : [];
    case 'year':
      return year ? [year] : [];
  }
  const known = lists.filter((other) => other.date.to < list.date.from);
  const chosen = isDay(compareTo)
    ? known.find(({ date }) => date.from <= compareTo && compareTo <= date.to)
    : undefined;
  if (chosen) return [chosen];
  throw new FactError('compare-to', compareTo, [
    'previous',
    'year',
    'none',
    ...known.filter(({ date }) => date.precision === 'day').map(({ date }) => date.from),
  ]);
}
