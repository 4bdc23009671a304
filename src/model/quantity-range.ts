import type { Quantity } from './quantity.ts';

/** The whole numbers of people that a quantity can mean, ends included; `about` when they are no strict bounds. */
export interface QuantityRange {
  readonly low: number;
  /** Infinity where nothing is said of the most. */
  readonly high: number;
  readonly about: boolean;
}

/** What a count of people can mean: "more than 40" is 41 or more; several and unknown say nothing. */
export function rangeOf(quantity: Quantity): QuantityRange {
  const range = (low: number, high: number): QuantityRange => ({ low, high, about: false });
  switch (quantity.qualifier) {
    case 'exact':
      return range(quantity.value, quantity.value);
    case 'about':
      return { low: quantity.value, high: quantity.value, about: true };
    case 'at-least':
      return range(quantity.value, Infinity);
    case 'more-than':
      return range(quantity.value + 1, Infinity);
    case 'at-most':
      return range(0, quantity.value);
    case 'between':
      return range(quantity.low, quantity.high);
    case 'several':
    case 'unknown':
      return range(0, Infinity);
  }
}

/** Several groups as one number of people, no more exact than the least exact of them. */
export function sumOf(quantities: readonly Quantity[]): Quantity {
  const [only, ...others] = quantities;
  if (only && others.length === 0) return only;
  const ranges = quantities.map(rangeOf);
  return people({
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
    about: ranges.some(({ about }) => about),
  });
}

/** What of a whole is not in its part, as exactly as both allow; never less than nobody. */
export function differenceOf(whole: Quantity, part: Quantity): Quantity {
  const [a, b] = [rangeOf(whole), rangeOf(part)];
  return people({
    low: Math.max(0, a.low - b.high),
    high: Math.max(0, a.high - b.low),
    about: a.about || b.about,
  });
}

function people({ low, high, about }: QuantityRange): Quantity {
  const unit = 'people';
  if (low === high) return { qualifier: about ? 'about' : 'exact', value: low, unit };
  // Bounds that lean on an estimate are none.
  if (about || (low === 0 && high === Infinity)) return { qualifier: 'unknown', unit };
  if (high === Infinity) return { qualifier: 'at-least', value: low, unit };
  if (low === 0) return { qualifier: 'at-most', value: high, unit };
  return { qualifier: 'between', low, high, unit };
}
