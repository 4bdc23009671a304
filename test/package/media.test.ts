import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { host, openBrowser, type Host } from './pages.ts';

const PAGE = `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,">
  <style>
    :root { color-scheme: dark; --custody-accent: Canvas; --custody-context-1: Canvas; }
    body { background: #111; color: #eee; }
    custody-timeline { display: block; width: 700px; margin-top: 20000px; }
  </style>
  <i id="ink" style="color: CanvasText"></i><i id="paper" style="color: Canvas"></i>
  <i id="grey" style="color: GrayText"></i>
  <custody-timeline compilers="league watch">124 people</custody-timeline>
  <script type="module" src="custody-charts.js"></script>`;

let browser: Browser;
let page: Page;
let at: Host;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  at = await host({ '/': { body: PAGE } });
  page = await browser.newPage();
  await page.goto(`${at.address}/`);
  await page.locator('custody-timeline svg.timeline').waitFor();
});
afterEach(async () => {
  await page.close();
  at.close();
});

/** Fill and stroke of what a selector finds in the timeline. */
const paints = (selector: string): Promise<string[][]> =>
  page.evaluate((selector) => {
    const root = document.querySelector('custody-timeline')?.shadowRoot;
    return [...(root?.querySelectorAll(selector) ?? [])].map((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return [fill, stroke];
    });
  }, selector);

const colourOf = (selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).color);

const MARKS = '.series *, .grid, .zero, .bead rect';

test('A-10 where colours are forced, every mark is a share of the system’s ink, also over the page’s own', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const [ink, paper] = [await colourOf('#ink'), await colourOf('#paper')];
  expect(await paints('.series.main .line')).toEqual([['none', ink]]);
  const marks = await paints(MARKS);
  expect(marks.length).toBeGreaterThan(5);
  for (const mark of marks)
    expect(mark.every((paint) => ['none', paper].includes(paint))).toBe(false);
  expect(await colourOf('custody-timeline [aria-disabled=true]')).toBe(await colourOf('#grey'));
});

test('where more contrast is asked for, secondary text and lines are ink, and rules are stronger', async () => {
  const [[, before = ''] = []] = await paints('.grid');
  await page.emulateMedia({ contrast: 'more' });
  const ink = await colourOf('body');
  expect(await paints('.series.main .line')).toEqual([['none', ink]]);
  expect(await colourOf('custody-timeline [part=measure]')).toBe(ink);
  const alpha = (colour: string): number => Number(/([\d.]+)\)$/.exec(colour)?.[1]);
  const [[, after = ''] = []] = await paints('.grid');
  expect(alpha(after)).toBeGreaterThan(2 * alpha(before));
});

test('E-25 a browser that prints a dark page has the whole table, black on white, though it was never seen', async () => {
  // The last listener hears what the charts made of the event.
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const timeline = document.querySelector('custody-timeline');
      const rows = timeline?.shadowRoot?.querySelectorAll('[part=table] tbody tr').length;
      Object.assign(globalThis, { printedRows: rows });
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'printedRows') as unknown)).toBe(5);
  await page.emulateMedia({ media: 'print' });
  const black = 'rgb(0, 0, 0)';
  expect(await paints('.series.main .line')).toEqual([['none', black]]);
  expect(await colourOf('custody-timeline [part=source]')).toBe(black);
  expect(
    await page
      .locator('custody-timeline')
      .evaluate((element) => getComputedStyle(element).backgroundColor),
  ).toBe('rgb(255, 255, 255)');
});

test('E-25 a page that is printed while the figures load prints the author’s text, black on white', async () => {
  await page.route('**/dataset.json', () => undefined);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => customElements.get('custody-timeline'));
  await page.pdf();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('custody-timeline').innerText()).toBe('124 people');
  expect(await colourOf('custody-timeline')).toBe('rgb(0, 0, 0)');
});
