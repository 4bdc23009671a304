import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { CHART_NAMES, htmlForm, renderChart } from '../../src/static/index.ts';
import { publishedFiles } from '../fixtures/published.ts';
import { host, listen, openBrowser } from './pages.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types custody-charts";

// What is published, since how much room the charts need depends on its words.
const { dataset: file, basemap } = await publishedFiles();
const dataset = parseDataset(file);
const basemapPath = `/${file.basemap ?? ''}`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const CASES = CHART_NAMES.flatMap((name) =>
  [320, 700, 1100].map((width) => [name, width] as const),
);

test.each(CASES)(
  'under a strict policy the %s takes the place of its static content at %i px, and nothing moves',
  async (name, width) => {
    for (const lang of ['en', 'ru']) {
      const html = htmlForm(await renderChart(name, dataset, { lang, basemap }), 700);
      const at = await host({
        '/': {
          body: `<!doctype html><html lang="${lang}"><title>Article</title><meta name="viewport" content="width=device-width"><p>Before</p>${html}<p id="after">After</p><script type="module" src="late.js"></script>`,
          headers: { 'Content-Security-Policy': STRICT },
        },
        // The charts come when the page has long been drawn.
        '/late.js': {
          body: "addEventListener('go', () => import('./custody-charts.js'));",
          type: 'text/javascript',
        },
        '/dataset.json': { body: JSON.stringify(file), type: 'application/json' },
        [basemapPath]: {
          body: readFileSync(new URL(`../../data${basemapPath}`, import.meta.url), 'utf8'),
          type: 'application/json',
        },
        '/favicon.ico': { body: '' },
      });
      const { page, complaints } = await listen(browser);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${at.address}/`);
      const top = (): Promise<number> =>
        page.evaluate(() => document.querySelector('#after')?.getBoundingClientRect().top ?? 0);
      const before = await top();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.evaluate(() => dispatchEvent(new Event('go')));
      await page.locator(`custody-${name} [part~="picture"]`).first().waitFor();
      if (name === 'deaths-map')
        await page
          .locator('custody-deaths-map svg.map path')
          .first()
          .waitFor({ state: 'attached' });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      // Browsers call it a shift from 3 px on; type is set to fractions of one.
      expect(Math.abs((await top()) - before), lang).toBeLessThan(1);
      expect(wide).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
      await page.close();
      at.close();
    }
  },
);
