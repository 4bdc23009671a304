import type { Group } from './dataset.ts';
import { valueOf } from './quantity.ts';

/** More are a table's work. */
const MOST = 3;

/**
 * The largest groups with a number, at most three; groups of one size come together or not at all.
 */
export function largestGroups(groups: readonly Group[]): readonly Group[] {
  const size = ({ quantity }: Group): number => valueOf(quantity) ?? 0;
  const sorted = groups.filter((group) => size(group) > 0).sort((a, b) => size(b) - size(a));
  const next = sorted[MOST];
  return sorted.slice(0, MOST).filter((group) => !next || size(group) > size(next));
}
