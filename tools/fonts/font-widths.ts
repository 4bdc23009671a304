import opentype from 'opentype.js';
import type { FontWidths } from '../../src/static/font-widths.ts';
import { FONT_FILES, FONTS_FOLDER } from '../../src/static/fonts.ts';

/** The letters that are measured: Latin, Greek, Cyrillic, Arabic, punctuation, currencies, arrows and signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x2af],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x600, 0x6ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2063],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
] as const;

/** Advance widths in thousandths of the type size, by weight, as runs of code points. */
export function fontWidths(): FontWidths {
  const ofWeight = (files: readonly string[]): FontWidths['400'] => {
    const fonts = files.map((file) => opentype.loadSync(`${FONTS_FOLDER}${file}`));
    return RANGES.map(([first, last]) => {
      const widths = Array.from({ length: last - first + 1 }, (_, i) => {
        const letter = String.fromCodePoint(first + i);
        const font = fonts.find((one) => one.charToGlyphIndex(letter) > 0);
        if (!font) return 0;
        const { advanceWidth = 0 } = font.charToGlyph(letter);
        return Math.round((advanceWidth * 1000) / font.unitsPerEm);
      });
      return [first, widths];
    });
  };
  return { '400': ofWeight(FONT_FILES['400']), '600': ofWeight(FONT_FILES['600']) };
}
