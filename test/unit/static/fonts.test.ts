import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FONTS_FOLDER, measureInFonts } from '../../../src/static/fonts.ts';
import { fontWidths } from '../../../tools/fonts/font-widths.ts';

it('the widths in fonts/ are those of the fonts', () => {
  const committed: unknown = JSON.parse(readFileSync(`${FONTS_FOLDER}widths.json`, 'utf8'));
  expect(committed).toEqual(fontWidths());
});

it('text is measured in px, bold text as wider, and a letter that no font has by an estimate', () => {
  const measure = measureInFonts();
  expect(measure('392', 13)).toBeCloseTo(2 * measure('392', 6.5));
  expect(measure('Prisoners', 13, 600)).toBeGreaterThan(measure('Prisoners', 13));
  expect(measure('漢', 13)).toBe(13);
});
