import type { Count, Dataset } from './dataset.ts';
import { listsOf } from './select-lists.ts';

/** The lists of a list's compiler up to itself, oldest first. */
export function listsUpTo(dataset: Dataset, list: Count): readonly Count[] {
  const lists = listsOf(dataset, list.compiler);
  return lists.slice(0, lists.indexOf(list) + 1);
}
