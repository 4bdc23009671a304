import type { Count, Dataset, DeathTotal, Figure } from './dataset.ts';
import { FactError } from './fact-error.ts';
import { isDay } from './partial-date.ts';
import {
  changeBetween,
  listAYearBefore,
  listBefore,
  listsOf,
  selectCompiler,
  type Change,
} from './select-lists.ts';

/** One number of the dataset with what is said beside it. */
export type Measure =
  | {
      readonly kind: 'list';
      readonly list: Count;
      /** True for the newest list of its compiler. */
      readonly newest: boolean;
      readonly changes: readonly Change[];
    }
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
  if (!choice.measure) {
    const list = listsOf(dataset, compiler).at(-1);
    return list && listMeasure(dataset, list, choice.compareTo);
  }
  const list = dataset.counts.find(({ id }) => id === choice.measure);
  if (list) return listMeasure(dataset, list, choice.compareTo);
  const total = dataset.deathTotals.find(({ id }) => id === choice.measure);
  if (total) return { kind: 'total', total };
  const figure = dataset.figures.find(({ id }) => id === choice.measure);
  if (figure) return { kind: 'figure', figure };
  const known = [...dataset.figures, ...dataset.deathTotals, ...dataset.counts].map(({ id }) => id);
  throw new FactError('measure', choice.measure, known);
}

function listMeasure(dataset: Dataset, list: Count, compareTo: string | undefined): Measure {
  const lists = listsOf(dataset, list.compiler);
  const earlier = comparedLists(lists, list, compareTo);
  const changes = earlier
    .map((other) => changeBetween(other, list))
    .filter((change) => change !== undefined);
  return { kind: 'list', list, newest: list === lists.at(-1), changes };
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
      return [...new Set([previous, year])].filter((other) => other !== undefined);
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
