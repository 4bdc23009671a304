import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { STATES } from './page/states.ts';

const page = openPage();

async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : [];
    return [...wide, ...charts.crowded(), ...charts.outside()];
  });
}

/** The text spacing of WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const SETTINGS = {
  'as it is': { width: 760, css: '' },
  'at 200 % zoom of a window of 1280 px': { width: 640, css: '' },
  'at 400 %': { width: 320, css: '' },
  'with letters of twice the size': {
    width: 760,
    css: 'html { font-size: 200%; } body { font-size: 1rem; }',
  },
  'with letters of twice the size on a phone': {
    width: 320,
    css: 'html { font-size: 200%; } body { font-size: 1rem; }',
  },
} as const;

for (const [setting, { width, css }] of Object.entries(SETTINGS))
  describe(setting, () => {
    beforeEach(() => page().setViewportSize({ width, height: 900 }));
    for (const name of Object.keys(STATES))
      test(`nothing is cut, covered or beside the page: ${name}`, async () => {
        await page().evaluate((style) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(style);
          document.adoptedStyleSheets = [sheet];
        }, css);
        await page().evaluate((state) => charts.show(state), name);
        expect(await faults(page())).toEqual([]);
      });
  });

describe('with the text spacing of a reader', () => {
  for (const width of [760, 320])
    for (const name of Object.keys(STATES))
      test(`nothing is cut, covered or beside a page of ${width} px: ${name}`, async () => {
        await page().setViewportSize({ width, height: 900 });
        await page().evaluate(() => {
          document.adoptedStyleSheets = [];
        });
        await page().evaluate((state) => charts.show(state), name);
        await page().evaluate((css) => charts.styleText(css), SPACING);
        expect(await faults(page())).toEqual([]);
      });
});
