import type { Qualifier, Quantity } from '../model/quantity.ts';

/** How one language qualifies a number; Azerbaijani does it behind the number, with an ending that the number rules. */
export type QualifierWords = Readonly<
  Record<
    Exclude<Qualifier, 'exact' | 'between' | 'several' | 'unknown'>,
    (digits: string, value: number) => string
  >
> & {
  between(low: string, high: string): string;
  readonly several: string;
  readonly unknown: string;
};

/** How one language writes numbers. */
export interface NumberWords {
  number(value: number): string;
  share(fraction: number): string;
}

/** A quantity cut round its number, so that the qualifier can be set smaller. */
export interface QuantityParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A quantity in words and digits: "more than 40" never turns into "40". */
export function quantityText(
  quantity: Quantity,
  words: QualifierWords,
  numbers: NumberWords,
): string {
  const { before, number, after } = quantityParts(quantity, words, numbers);
  return `${before}${number}${after}`;
}

/** The same text as `quantityText` in three parts, with their spaces. */
export function quantityParts(
  quantity: Quantity,
  words: QualifierWords,
  numbers: NumberWords,
): QuantityParts {
  const digits = (value: number): string =>
    quantity.unit === 'percent' ? numbers.share(value / 100) : numbers.number(value);
  const whole = (number: string): QuantityParts => ({ before: '', number, after: '' });
  switch (quantity.qualifier) {
    case 'exact':
      return whole(digits(quantity.value));
    case 'between':
      return whole(words.between(digits(quantity.low), digits(quantity.high)));
    case 'several':
    case 'unknown':
      return whole(words[quantity.qualifier]);
    default: {
      const number = digits(quantity.value);
      const text = words[quantity.qualifier](number, quantity.value);
      const at = text.indexOf(number);
      return { before: text.slice(0, at), number, after: text.slice(at + number.length) };
    }
  }
}

/**
 * A share of a list in words and digits, with one decimal so that a column lines up. Somebody is never "0%", and not
 * quite all never "100%".
 */
export function shareText(
  share: Quantity,
  words: QualifierWords,
  numbers: NumberWords,
  tenths: (fraction: number) => string,
): string {
  const digits = (fraction: number): string => {
    if (fraction === 0 || fraction === 1) return numbers.share(fraction);
    if (fraction < 0.0005) return `<${tenths(0.001)}`;
    return fraction >= 0.9995 && fraction < 1 ? `>${tenths(0.999)}` : tenths(fraction);
  };
  return quantityText(share, words, { ...numbers, share: digits });
}

/** A signed difference with a real minus sign. */
export function differenceText(value: number, number: (value: number) => string): string {
  if (value === 0) return number(0);
  return `${value > 0 ? '+' : '\u2212'}${number(Math.abs(value))}`;
}
