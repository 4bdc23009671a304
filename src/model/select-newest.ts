import type { Count, Dataset } from './dataset.ts';
import {
  changeBetween,
  listAYearBefore,
  listBefore,
  listsOf,
  selectCompiler,
  type Change,
} from './select-lists.ts';

/** A list's number with its changes since others. */
export interface ListMeasure {
  readonly kind: 'list';
  readonly list: Count;
  /** True for the newest list of its compiler. */
  readonly newest: boolean;
  readonly changes: readonly Change[];
}

/**
 * The newest list of a compiler, of the main one where none is named; undefined where it has no list.
 * @throws {FactError} for a compiler that the dataset does not know.
 */
export function selectNewest(
  dataset: Dataset,
  compiler: string | undefined,
): ListMeasure | undefined {
  const lists = listsOf(dataset, selectCompiler(dataset, compiler, 'compiler'));
  const list = lists.at(-1);
  return list && listMeasure(lists, list, usualComparison(lists, list));
}

/** A list beside earlier ones of its compiler; a change is said where both numbers are exact. */
export function listMeasure(
  lists: readonly Count[],
  list: Count,
  earlier: readonly Count[],
): ListMeasure {
  const changes = earlier
    .map((other) => changeBetween(other, list))
    .filter((change) => change !== undefined);
  return { kind: 'list', list, newest: list === lists.at(-1), changes };
}

/** The list before and the one of a year before, where no other comparison is asked for. */
export function usualComparison(lists: readonly Count[], list: Count): Count[] {
  const usual = new Set([listBefore(lists, list), listAYearBefore(lists, list)]);
  return [...usual].filter((other) => other !== undefined);
}
