import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MeasureText } from '../scenes/text-width.ts';
import { measureByWidths, type FontWidths } from './font-widths.ts';

/** Where the package has its fonts. */
export const FONTS_FOLDER = fileURLToPath(new URL('../../fonts/', import.meta.url));

/** The files of each weight; the first that has a letter sets it. */
export const FONT_FILES = {
  '400': ['Inter-Regular.ttf', 'NotoSansArabic-Regular.ttf'],
  '600': ['Inter-SemiBold.ttf', 'NotoSansArabic-SemiBold.ttf'],
} as const;

let known: MeasureText | undefined;

/** Measures text in the shipped fonts. A letter that they lack is estimated. */
export function measureInFonts(): MeasureText {
  known ??= measureByWidths(
    JSON.parse(readFileSync(`${FONTS_FOLDER}widths.json`, 'utf8')) as FontWidths,
  );
  return known;
}
