import type { Category, Count, Dataset } from './dataset.ts';
import { listsUpTo } from './lists-up-to.ts';
import { daysBetween, dayAt, middleTime } from './partial-date.ts';
import { valueOf, type Quantity } from './quantity.ts';
import { breakdownOf } from './select-breakdown.ts';
import { listsOf } from './select-lists.ts';
import type { Span } from './select-span.ts';

/** What one list says of a category. */
export interface HistoryPoint {
  readonly list: Count;
  readonly quantity: Quantity;
  /** True when the point before holds until this list. */
  readonly joined: boolean;
}

/** A category on the lists of one compiler. */
export interface CategoryHistory {
  readonly category: Category;
  /** Oldest first; a list that does not name the category gives none, which is not nobody. */
  readonly points: readonly HistoryPoint[];
  readonly last: HistoryPoint;
  /** From the first number to the last; undefined unless there are two and both are exact. */
  readonly difference: number | undefined;
  /** True when the last list names it. */
  readonly current: boolean;
}

/** What is known of the groups of one compiler's lists. */
export interface BreakdownHistory {
  /** The lists of which at least one group has a number, oldest first, also those that leave groups out. */
  readonly lists: readonly Count[];
  readonly last: Count;
  /** The one category that is certainly the largest on the last list. */
  readonly largest: Category | undefined;
  /** Those of the last list first, each part by its last number, the largest first. */
  readonly series: readonly CategoryHistory[];
  /** From the first of the lists to the day of publication, or to the list that the editor chose. */
  readonly axis: Span;
}

/** A longer spell without a number breaks a line. */
const LONGEST_STEP = 365;

/**
 * Every group number known of a compiler's lists, up to the one whose date the editor chose; undefined where there is
 * none.
 */
export function selectBreakdownHistory(
  dataset: Dataset,
  { newest, chosen }: { readonly newest: Count; readonly chosen: Count | undefined },
): BreakdownHistory | undefined {
  const known = chosen ? listsUpTo(dataset, chosen) : listsOf(dataset, newest.compiler);
  const lists = known.filter(({ groups }) =>
    groups.some(({ quantity }) => valueOf(quantity) !== undefined),
  );
  const [first, last] = [lists[0], lists.at(-1)];
  if (!first || !last) return undefined;
  const categories = new Set(lists.flatMap(({ groups }) => groups.map(({ category }) => category)));
  const series = [...categories]
    .flatMap((category) => historyOf(category, lists, last))
    .sort(
      (a, b) =>
        Number(b.current) - Number(a.current) ||
        (valueOf(b.last.quantity) ?? 0) - (valueOf(a.last.quantity) ?? 0),
    );
  const { largest } = breakdownOf(last);
  return {
    lists,
    last,
    largest: largest.length === 1 && !last.groupsOverlap ? largest[0]?.category : undefined,
    series,
    axis: { from: first.date.from, to: chosen ? chosen.date.to : dataset.published },
  };
}

function historyOf(
  category: Category,
  lists: readonly Count[],
  newest: Count,
): readonly CategoryHistory[] {
  const points: HistoryPoint[] = [];
  /** A list with all its groups came between and did not name it: the line does not pass over it. */
  let left = false;
  for (const list of lists) {
    const group = list.groups.find((given) => given.category === category);
    if (!group) left ||= list.groupsComplete;
    else if (valueOf(group.quantity) !== undefined) {
      const before = points.at(-1);
      const joined = before !== undefined && !left && holds(before.list, list);
      points.push({ list, quantity: group.quantity, joined });
      left = false;
    }
  }
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  return [
    {
      category,
      points,
      last,
      difference: first === last ? undefined : exactDifference(first.quantity, last.quantity),
      current: last.list === newest,
    },
  ];
}

function exactDifference(from: Quantity, to: Quantity): number | undefined {
  return from.qualifier === 'exact' && to.qualifier === 'exact' ? to.value - from.value : undefined;
}

function holds(before: Count, list: Count): boolean {
  const day = (count: Count): string => dayAt(middleTime(count.date));
  return daysBetween(day(before), day(list)) <= LONGEST_STEP;
}
