import { estimateTextWidth, type MeasureText } from '../scenes/text-width.ts';

type Runs = readonly (readonly [first: number, widths: readonly number[]])[];

/** Widths of letters in thousandths of the type size, by weight: runs of code points from a first one on; 0: no such letter. */
export type FontWidths = Readonly<Record<'400' | '600', Runs>>;

/** The fonts of static charts by name, as CSS writes them. */
export const FONT_FAMILY = "Inter, 'Noto Sans Arabic'";

/** Measures text by these widths. A letter that they lack is estimated. */
export function measureByWidths(widths: FontWidths): MeasureText {
  return (text, size, weight = 400) => {
    let width = 0;
    for (const letter of text)
      width += letterWidth(letter, widths[weight], size) ?? estimateTextWidth(letter, size, weight);
    return width;
  };
}

function letterWidth(letter: string, runs: Runs, size: number): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const run = runs.find(([first, { length }]) => code >= first && code < first + length);
  const width = run?.[1][code - run[0]];
  return width ? (width * size) / 1000 : undefined;
}
