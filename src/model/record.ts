import type { Count } from './dataset.ts';
import type { Quantity } from './quantity.ts';

/** Fewer lists make no record worth a word. */
const FEWEST = 3;

/**
 * How many lists there are, when this one is surely higher than every other: no source gives another as much, and none
 * is a mere minimum. Undefined otherwise.
 */
export function recordOf(lists: readonly Count[], list: Count): number | undefined {
  const least = Math.min(...figuresOf(list).map(lowest));
  const others = lists.filter((other) => other !== list).flatMap(figuresOf);
  return lists.length >= FEWEST && others.every((other) => highest(other) < least)
    ? lists.length
    : undefined;
}

/** The figure in use and those that other sources give. */
function figuresOf({ quantity, conflict }: Count): Quantity[] {
  const others = conflict?.alternatives.map((alternative) => alternative.quantity) ?? [];
  return [quantity, ...others.filter((other) => other !== undefined)];
}

function lowest(quantity: Quantity): number {
  if (quantity.qualifier === 'between') return quantity.low;
  const known = ['exact', 'at-least', 'more-than'].includes(quantity.qualifier);
  return known && 'value' in quantity ? quantity.value : -Infinity;
}

function highest(quantity: Quantity): number {
  if (quantity.qualifier === 'between') return quantity.high;
  const known = ['exact', 'at-most'].includes(quantity.qualifier);
  return known && 'value' in quantity ? quantity.value : Infinity;
}
