import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { embedTag } from '../../src/embed/snippet.ts';
import { fallbackOf } from '../../src/static/fallback.ts';
import { CHART_NAMES, renderChart, type ChartName } from '../../src/static/index.ts';
import { SCRIPT } from '../../tools/build/cdn.ts';
import { aDataset } from '../fixtures/a-dataset.ts';
import { host, listen, open, openBrowser } from './pages.ts';

const PUBLISHER = 'https://league.example/';
const SCRIPT_TAG = `<script type="module" src="${SCRIPT}"></script>`;

/** A chart as an editor pastes it, and its sentence. */
async function pasted(name: ChartName): Promise<{ tag: string; sentence: string }> {
  const dataset = aDataset({ publisher: { name: { en: 'Freedonian League' }, url: PUBLISHER } });
  const { fallback, source } = fallbackOf(await renderChart(name, dataset, {}));
  const tag = `custody-${name}`;
  return {
    tag: embedTag({ tag, attributes: {}, fallback, source, room: [600, 500] }),
    sentence: fallback,
  };
}

let browser: Browser;
let charts: readonly { tag: string; sentence: string }[];
beforeAll(async () => {
  browser = await openBrowser();
  charts = await Promise.all(CHART_NAMES.map(pasted));
});
afterAll(async () => {
  await browser.close();
});

const tags = (): string => charts.map(({ tag }) => tag).join('');

/** Each chart is its author's sentence, with a link that can be followed. */
async function expectSentences(page: Page): Promise<void> {
  const links = page.getByRole('link', { name: /Freedonian League.*30 June 2024/ });
  expect(await links.count()).toBe(charts.length);
  for (const [i, { sentence }] of charts.entries()) {
    expect(await page.getByText(sentence).isVisible()).toBe(true);
    expect(await links.nth(i).isVisible()).toBe(true);
    expect(await links.nth(i).getAttribute('href')).toBe(PUBLISHER);
  }
}

test('E-21 without JavaScript a page has each sentence and its link', async () => {
  const at = await host({
    '/': { body: `<!doctype html><html lang="en"><title>Article</title>${SCRIPT_TAG}${tags()}` },
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at.address);
  await expectSentences(page);
  expect(at.requests.filter((path) => path.endsWith('.json'))).toEqual([]);
  await context.close();
  at.close();
});

test.each([
  ['custom elements', 'delete window.customElements'],
  ['shadow roots', 'delete Element.prototype.attachShadow'],
  ['element internals', 'delete HTMLElement.prototype.attachInternals'],
])('E-21 in a browser without %s a page has each sentence and its link', async (_what, without) => {
  const { page, end } = await open(browser, `<script>${without};</script>${tags()}${SCRIPT_TAG}`);
  await page.waitForLoadState('networkidle');
  await expectSentences(page);
  await end();
});

/** Pages whose storage can't be used, by what a reader's browser does with it. */
const DENIED = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, {
      get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
  Object.defineProperty(document, 'cookie', {
    get() { throw new DOMException('denied', 'SecurityError'); },
    set() { throw new DOMException('denied', 'SecurityError'); } });
  Object.defineProperty(navigator, 'storage', { value: undefined });`;
const FULL = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  IDBFactory.prototype.open = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

test.each([
  ['forbidden', DENIED],
  ['full', FULL],
])('E-10 where storage is %s, all four charts show and open', async (_what, storage) => {
  const { page, complaints, end } = await open(
    browser,
    `<script>${storage}</script>${tags()}${SCRIPT_TAG}`,
  );
  for (const name of CHART_NAMES) {
    const chart = page.locator(`custody-${name}:state(ready)`);
    await chart.getByRole('button', { name: 'More' }).click();
    await chart.getByText('CC BY 4.0').first().waitFor();
  }
  expect(complaints).toEqual([]);
  await end();
});

const require = createRequire(import.meta.url);
const READABILITY = require.resolve('@mozilla/readability/Readability.js');

test.each([
  ['before its script has come', ''],
  ['once its charts are drawn', SCRIPT_TAG],
])(
  'E-26 Firefox’s reader view of an article keeps sentences and links %s',
  async (_when, script) => {
    const paragraph = `<p>${'What the article says of Freedonia, in a sentence as long as others. '.repeat(8)}</p>`;
    const at = await host({
      '/': {
        body: `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,">
        <article><h1>Article</h1>${charts.map(({ tag }) => paragraph + tag).join('')}${paragraph}</article>${script}`,
      },
    });
    const { page } = await listen(browser);
    await page.goto(at.address);
    if (script)
      for (const name of CHART_NAMES) await page.locator(`custody-${name}:state(ready)`).waitFor();
    await page.addScriptTag({ path: READABILITY });
    const read = await page.evaluate(() => {
      const { Readability } = globalThis as unknown as {
        Readability: new (page: Node) => { parse(): { content: string } };
      };
      const box = document.createElement('div');
      box.innerHTML = new Readability(document.cloneNode(true)).parse().content;
      return {
        text: box.textContent.replace(/\s+/g, ' '),
        links: [...box.querySelectorAll('a')].map(({ href }) => href),
      };
    });
    for (const { sentence } of charts) expect(read.text).toContain(sentence);
    expect(read.links).toEqual(charts.map(() => PUBLISHER));
    await page.close();
    at.close();
  },
);
