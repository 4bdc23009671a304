/** Width in px of a text at a font size in px; 600 is the weight of values. */
export type MeasureText = (text: string, size: number, weight?: 400 | 600) => number;

const NARROW = /[iıíìjlftr.,:;'’|!()[\]\s\-/]/u;
const WIDE = /[mwMW@%—…ЖШЩЮжшщюМмфФ]/u;
const UPPER = /\p{Lu}/u;
const MARK = /\p{M}/u;
const IDEOGRAPH = /\p{Script=Han}|\p{Extended_Pictographic}/u;

/**
 * An estimate for a sans serif, on the wide side: for Node, where nothing can be measured. Advance widths are averages
 * over Helvetica, DejaVu Sans and Noto Sans by class of letter.
 */
export const estimateTextWidth: MeasureText = (text, size, weight = 400) => {
  let em = 0;
  for (const letter of text) em += letterWidth(letter);
  return em * size * (weight === 600 ? 1.08 : 1);
};

function letterWidth(letter: string): number {
  if (MARK.test(letter)) return 0;
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.92;
  if (IDEOGRAPH.test(letter)) return 1;
  return UPPER.test(letter) ? 0.7 : 0.6;
}
