import type { Words } from '../intl-words.ts';

// prettier-ignore
const spelt = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
];

/** A count in words up to twelve, as English prose has it: "six", "13". */
export function enSpelt(count: number, words: Words): string {
  return spelt[count] ?? words.number(count);
}
