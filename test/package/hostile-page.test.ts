import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { SCRIPT } from '../../tools/build/cdn.ts';
import { inProject } from '../../tools/root.ts';
import { open, openBrowser } from './pages.ts';

const CHARTS = ['custody-count', 'custody-timeline', 'custody-breakdown', 'custody-deaths-map'];
const ARTICLE = `<style>body { margin: 0; font-size: 16px }</style>
  ${CHARTS.map((tag) => `<${tag}><p>The author’s text</p></${tag}>`).join('')}
  <section>A number: <custody-count layout="inline">40</custody-count></section>
  <script type="module" src="${SCRIPT}"></script>`;
// No style sheet but the browser's: a chart that writes one of its own would be refused.
const STRICT = { 'Content-Security-Policy': "style-src 'unsafe-inline'" };

let browser: Browser;
let untouched: unknown;
beforeAll(async () => {
  browser = await openBrowser();
  untouched = await chartsAfter('');
});
afterAll(async () => {
  await browser.close();
});

/** What a reader of an article that begins with `head` sees and can take away of its charts. */
async function chartsAfter(head: string, script = ''): Promise<unknown> {
  const { page, complaints, end } = await open(browser, head + ARTICLE, STRICT, {
    '/first.js': { body: script, type: 'text/javascript' },
  });
  for (const tag of CHARTS) {
    await page.locator(`${tag} [part~="picture"]`).first().waitFor();
    await page.locator(`${tag} [part=actions] > button`).first().click();
  }
  const charts = await page.evaluate(async (tags) => {
    const seen = [];
    for (const tag of tags) {
      const chart = document.querySelector(tag) as unknown as {
        toSvg(): Promise<string>;
        toCsv(): Promise<string>;
      } & HTMLElement;
      const { width, height } = chart.getBoundingClientRect();
      const picture = chart.shadowRoot?.querySelector('svg')?.getBoundingClientRect();
      seen.push({
        tag,
        size: `${width} by ${height} px, drawn ${picture?.width} by ${picture?.height} px`,
        text: chart.shadowRoot?.textContent?.replace(/\s+/g, ' '),
        svg: await chart.toSvg(),
        csv: await chart.toCsv(),
      });
    }
    const inline = document.querySelector('custody-count[layout=inline]')?.shadowRoot;
    return [...seen, inline?.textContent?.replace(/\s+/g, ' ')];
  }, CHARTS);
  expect(complaints).toEqual([]);
  await end();
  return charts;
}

test('a page without a whim of its own shows figures, or nothing below would mean anything', () => {
  expect(JSON.stringify(untouched)).toContain('124');
  expect(JSON.stringify(untouched)).toContain('<svg');
});

test.each([
  '* { all: unset }',
  '* { all: unset !important }',
  'svg { display: none !important }',
  'p, div, span, figure, table, tr, td, th, button, path, text { all: unset !important; display: none !important }',
  '* { box-sizing: content-box !important; line-height: 3; float: none !important; container-type: normal }',
  'html { font-size: 62.5% } body { font-size: 1.6rem !important }',
])('a page with `%s` changes nothing in the charts', async (sheet) => {
  expect(await chartsAfter(`<style>${sheet}</style>`)).toEqual(untouched);
});

test('a page that resets everything can still hide a chart', async () => {
  const { page, end } = await open(
    browser,
    `<style>* { all: unset } custody-timeline { display: none }</style>${ARTICLE}`,
  );
  await page.locator('custody-count [part~="picture"]').first().waitFor();
  expect(await page.locator('custody-timeline').isVisible()).toBe(false);
  await end();
});

test.each(['prototype-1.7.3', 'mootools-core-1.4.5'])(
  'a page with %s, which changes what the browser’s own objects do, changes nothing in the charts',
  async (library) => {
    const script = readFileSync(inProject(`test/fixtures/patched/${library}.js`), 'utf8');
    expect(await chartsAfter('<script src="first.js"></script>', script)).toEqual(untouched);
  },
);

test('a page that adds to the prototypes of all objects, arrays and functions changes nothing', async () => {
  const script = `for (const { prototype } of [Object, Array, Function, String, Number])
    prototype.addedByThePage = function () { throw new Error('called'); };`;
  expect(await chartsAfter('<script src="first.js"></script>', script)).toEqual(untouched);
});
