import type { Count } from '../model/dataset.ts';
import type { Strings } from './strings.ts';

/** What other sources give for a list, as a sentence; undefined where they agree. */
export function conflictText(count: Count, strings: Strings): string | undefined {
  const others = otherValues(count, strings);
  return others.length > 0 ? strings.common.conflict(others) : undefined;
}

/** What other sources give for a list; the sum of its own groups is no other source. */
export function otherValues({ conflict }: Count, strings: Strings): string[] {
  const others = (conflict?.alternatives ?? []).flatMap(({ how, quantity, date }) => {
    if (how === 'sum-of-groups') return [];
    return quantity ? [strings.quantity(quantity)] : date ? [strings.date(date)] : [];
  });
  return [...new Set(others)];
}
