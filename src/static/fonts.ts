import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { estimateTextWidth, type MeasureText } from '../scenes/text-width.ts';

/** Where the package has its fonts. */
export const FONTS_FOLDER = fileURLToPath(new URL('../../fonts/', import.meta.url));

/** The files of each weight; the first that has a letter sets it. */
export const FONT_FILES = {
  '400': ['Inter-Regular.ttf', 'NotoSansArabic-Regular.ttf'],
  '600': ['Inter-SemiBold.ttf', 'NotoSansArabic-SemiBold.ttf'],
} as const;

/** The fonts by name, as CSS writes them. */
export const FONT_FAMILY = "Inter, 'Noto Sans Arabic'";

type Runs = readonly (readonly [first: number, widths: readonly number[]])[];

/** Widths of letters in thousandths of the type size, by weight: runs of code points from a first one on; 0: no such letter. */
export type FontWidths = Readonly<Record<'400' | '600', Runs>>;

let known: FontWidths | undefined;

/** Measures text in the shipped fonts. A letter that they lack is estimated. */
export function measureInFonts(): MeasureText {
  known ??= JSON.parse(readFileSync(`${FONTS_FOLDER}widths.json`, 'utf8')) as FontWidths;
  const widths = known;
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
