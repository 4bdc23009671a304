import type { Count, Dataset } from './dataset.ts';
import { listsUpTo } from './lists-up-to.ts';
import { selectLargestGroups, type LargestGroups } from './select-largest-groups.ts';
import { selectTimelineSeries, type TimelineList } from './select-timeline-series.ts';

/** What stands beside a list's number on a board. */
export interface Board {
  /** Its compiler's lists up to it, oldest first. */
  readonly lists: readonly TimelineList[];
  readonly largest: LargestGroups | undefined;
}

const EVER = { from: '0000-01-01', to: '9999-12-31' };

/** The lists that lead to a list, and the largest groups of the newest of them on which these are certain. */
export function selectBoard(dataset: Dataset, list: Count): Board {
  const known = listsUpTo(dataset, list);
  return {
    lists: selectTimelineSeries(dataset, list.compiler, known, EVER, undefined).lists,
    largest: selectLargestGroups(known),
  };
}
