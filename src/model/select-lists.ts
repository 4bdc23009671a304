import type { Compiler, Count, Dataset } from './dataset.ts';
import { FactError } from './fact-error.ts';
import { yearsBefore } from './partial-date.ts';

/** A difference between two lists of one compiler. */
export interface Change {
  /** People more (positive) or fewer. */
  readonly difference: number;
  /** The earlier list. */
  readonly from: Count;
}

/**
 * The compiler that an attribute names, else the dataset's main one.
 * @throws {FactError} for an id that no compiler has.
 */
export function selectCompiler(
  dataset: Dataset,
  id: string | undefined,
  attribute: string,
): Compiler {
  if (!id) return dataset.mainCompiler;
  const compiler = dataset.compilers.find((known) => known.id === id);
  if (compiler) return compiler;
  throw new FactError(
    attribute,
    id,
    dataset.compilers.map((known) => known.id),
  );
}

/** The lists of one compiler, oldest first. */
export function listsOf(dataset: Dataset, compiler: Compiler): readonly Count[] {
  return dataset.counts.filter((count) => count.compiler === compiler);
}

/** The list of the same compiler before this one; undefined for the first. */
export function listBefore(lists: readonly Count[], list: Count): Count | undefined {
  return lists[lists.indexOf(list) - 1];
}

/** The newest list of the same compiler on or before this list's day of the year before. */
export function listAYearBefore(lists: readonly Count[], list: Count): Count | undefined {
  const day = yearsBefore(list.date.from, 1);
  return lists.findLast((other) => other.date.to <= day);
}

/** The change from one list to another; undefined unless both totals are exact. */
export function changeBetween(from: Count | undefined, to: Count): Change | undefined {
  if (from?.quantity.qualifier !== 'exact' || to.quantity.qualifier !== 'exact') return undefined;
  return { difference: to.quantity.value - from.quantity.value, from };
}
