import { csvFormat, csvParse } from 'd3-dsv';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';
import { freePort } from './free-port.ts';
import { refused, started, until, type Started } from './started.ts';

const TAGS = ['custody-count', 'custody-timeline', 'custody-breakdown', 'custody-deaths-map'];
const PAGES = ['/', '/index.az.html', '/index.ru.html', '/article.html'];

let site: Started;
let browser: Browser;

beforeAll(async () => {
  site = await started(await freePort());
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags() });
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** A page of the site with what its console and its requests told. */
async function open(at: string) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  const data: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) foreign.push(request.url());
    if (request.resourceType() !== 'fetch') return;
    const { cookie, referer } = request.headers();
    data.push([new URL(request.url()).pathname, cookie, referer].filter(Boolean).join(' told '));
  });
  await page.clock.install();
  await page.goto(site.address + at);
  return { page, complaints, foreign, data };
}

/** The list as the publisher's spreadsheet saves it, with one more row: the newest list of the main compiler. */
async function saveNewList(value: string): Promise<void> {
  const file = path.join(site.data, 'counts.csv');
  const about = JSON.parse(await readFile(path.join(site.data, 'datapackage.json'), 'utf8')) as {
    readonly custody: { readonly mainCompiler: string; readonly published: string };
  };
  const { mainCompiler, published } = about.custody;
  const rows = csvParse(await readFile(file, 'utf8'));
  const lists = rows.filter(({ id }) => id !== 'a-new-list');
  const last = lists.findLast(({ compiler }) => compiler === mainCompiler) ?? {};
  const added = { ...last, id: 'a-new-list', date: published, value, groups_complete: 'no' };
  await writeFile(file, csvFormat([...lists, added], [...rows.columns] as (keyof typeof added)[]));
}

const shownNumber = (page: Page) => page.locator('custody-count').first();

test.each(PAGES)(
  '%s shows all four charts, complains of nothing and asks no other host',
  async (at) => {
    const { page, complaints, foreign, data } = await open(at);
    for (const tag of TAGS)
      await page
        .locator(`${tag}:is(:state(ready), :state(old))`)
        .first()
        .waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    expect(data.sort()).toEqual(['/basemaps/az.json', '/dataset.json']);
    await page.close();
  },
);

test('a content system finds each chart by oEmbed, and its frame shows it', async () => {
  const { page } = await open('/index.az.html');
  const links = await page
    .locator('link[type="application/json+oembed"]')
    .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
  expect(links).toHaveLength(TAGS.length);
  for (const link of links) {
    const { html, title } = (await (await fetch(link)).json()) as { html: string; title: string };
    const host = await browser.newPage();
    await host.route(/article$/, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>A</title>${html}`,
      }),
    );
    await host.goto(`${site.address}/article`);
    await host.frameLocator('iframe').locator('figure').first().waitFor();
    expect(await host.locator('iframe').getAttribute('title')).toBe(title);
    expect(await host.frameLocator('iframe').locator('html').getAttribute('lang')).toBe('az');
    await host.close();
  }
  await page.close();
});

/** The address of today's dataset in its newest format that means these bytes for good. */
async function frozenAddress(): Promise<string> {
  const index = (await (await fetch(`${site.address}/datasets.json`)).json()) as {
    readonly majors: readonly { readonly frozen: string }[];
  };
  return `${site.address}/${index.majors.at(-1)?.frozen}`;
}

test('a frozen address keeps its figures when newer ones are published', async () => {
  const frozen = await frozenAddress();
  const before = await (await fetch(frozen)).text();
  expect(await (await fetch(`${site.address}/dataset.json`)).text()).toBe(before);
  await saveNewList('986');
  await until(async () => (await frozenAddress()) !== frozen, site.printed);
  expect(await (await fetch(frozen)).text()).toBe(before);
  const newer = await (await fetch(await frozenAddress())).text();
  expect(newer).toContain('a-new-list');
  expect(await (await fetch(`${site.address}/dataset.v1.json`)).text()).toBe(newer);
});

test('a saved table reaches the open page within its interval, without a reload', async () => {
  const { page } = await open('/');
  await page.locator('custody-count:state(ready)').first().waitFor();
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  const dataset = async (): Promise<string> => (await fetch(`${site.address}/dataset.json`)).text();
  const before = await dataset();
  await saveNewList('987');
  await until(async () => (await dataset()) !== before, site.printed);
  await page.clock.fastForward(61_000);
  await shownNumber(page).getByText('987').first().waitFor();
  expect(await page.locator('body[data-same-page]').count()).toBe(1);
  await page.close();
});

test('a faulty table is named and the last good number stays', async () => {
  const before = site.printed().length;
  await saveNewList('many');
  await until(() => site.printed().slice(before).includes('Nothing was published'), site.printed);
  expect(site.printed().slice(before)).toMatch(/counts.*value.*many/s);
  const { page } = await open('/');
  await shownNumber(page).getByText('987').first().waitFor();
  await page.close();
});

test('the dataset may be embedded anywhere and is revalidated on each use', async () => {
  const first = await fetch(`${site.address}/dataset.json`);
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const again = await fetch(`${site.address}/dataset.json`, {
    headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test.each(['/..%2fdata/counts.csv', '/%2e%2e/data/counts.csv', '/.git/config', '/%00', '/%zz'])(
  '%s is no file of the site',
  async (at) => {
    expect((await fetch(site.address + at)).status).toBe(404);
  },
);

test('a taken port gets one clear line', async () => {
  const port = new URL(site.address).port;
  const { code, printed } = await refused(Number(port));
  expect(code).toBe(1);
  expect(printed.trim().split('\n')).toEqual([
    `Port ${port} is in use: stop what runs there, or choose another with PORT=4174 npm start.`,
  ]);
});

/** Layout shift of a page at a width while its script is slow, as Chromium counts it. */
async function layoutShift(at: string, width: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.route('**/custody-charts.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.address + at);
  await until(
    () =>
      page.evaluate(
        (tags) =>
          tags.every((tag) =>
            [...document.querySelectorAll(tag)].every((element) =>
              element.matches(':state(ready)'),
            ),
          ),
        TAGS,
      ),
    () => `${at} at ${width} px was not drawn.`,
  );
  await page.waitForTimeout(300);
  const sum = await page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
  );
  await page.close();
  return sum;
}

test.each(PAGES)('nothing on %s jumps when the charts appear, at any width', async (at) => {
  const shifts = [];
  for (const width of [320, 700, 1100]) shifts.push(await layoutShift(at, width));
  // 0 with the fonts the boxes were measured with; a machine with others may be some pixels off.
  for (const shift of shifts) expect(shift).toBeLessThan(0.02);
});
