import type { Count, Group } from './dataset.ts';
import { largestGroups } from './largest-groups.ts';
import { differenceOf, rangeOf, sumOf } from './quantity-range.ts';

/** The largest groups of a list. */
export interface LargestGroups {
  readonly list: Count;
  /** Largest first, at most three. */
  readonly groups: readonly Group[];
}

/**
 * The largest groups of the newest of these lists, oldest first, on which it is certain which they are; undefined where
 * it is so on none.
 */
export function selectLargestGroups(lists: readonly Count[]): LargestGroups | undefined {
  return lists.reduceRight<LargestGroups | undefined>((found, list) => {
    if (found) return found;
    const groups = largestGroups(list.groups);
    return groups.length > 0 && isCertain(list, groups) ? { list, groups } : undefined;
  }, undefined);
}

/** True when nothing else on the list can be larger than the smallest of them. */
function isCertain(
  { quantity, groups, groupsComplete, groupsOverlap }: Count,
  largest: readonly Group[],
): boolean {
  const least = Math.min(...largest.map((group) => rangeOf(group.quantity).low));
  const others = groups.filter((group) => !largest.includes(group));
  const rest = groupsOverlap
    ? ({ qualifier: 'unknown', unit: 'people' } as const)
    : differenceOf(quantity, sumOf(groups.map((group) => group.quantity)));
  return [...others.map((group) => group.quantity), ...(groupsComplete ? [] : [rest])].every(
    (other) => rangeOf(other).high < least,
  );
}
