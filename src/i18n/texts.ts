import { dateText } from './date-text.ts';
import { quantityParts, quantityText } from './quantity-text.ts';
import type { Strings, Vocabulary } from './strings.ts';

/** How facts are written in a language, made from its words. */
export function textsOf(vocabulary: Vocabulary): Strings {
  const { numbers, qualifiers, long, short } = vocabulary;
  return {
    ...vocabulary,
    number: numbers.number,
    quantity: (quantity) => quantityText(quantity, qualifiers, numbers),
    quantityParts: (quantity) => quantityParts(quantity, qualifiers, numbers),
    date: (date) => dateText(date, long),
    year: long.year,
    shortDate: (date) => dateText(date, short),
  };
}
