import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';
import { freePort } from './free-port.ts';
import { started, type Started } from './started.ts';

const CHARTS = ['count', 'timeline', 'breakdown', 'deaths-map'];

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

/** The page for building with this choice, when its codes are those of it. */
async function builder(query: string, viewport = { width: 1400, height: 900 }) {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${site.address}/builder.html${query}`);
  await isMeasured(page);
  return { page, complaints, end: () => context.close() };
}

const isMeasured = async (page: Page): Promise<void> => {
  await page.locator('form[aria-busy="false"]').waitFor({ timeout: 30_000 });
};

const codeOf = (page: Page): Promise<string> => page.locator('.code textarea').first().inputValue();

test('the choice is made by keyboard, stands in the address, and comes back from it', async () => {
  const { page, complaints, end } = await builder('');
  await page.locator('#chart-timeline').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('custody-breakdown').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Tab');
  await page.keyboard.type('Az');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Da');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.locator('#view').focus();
  await page.keyboard.type('hi');
  await page.locator('#way-pinned').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/way=lazy/);
  expect(new URL(page.url()).search).toBe(
    '?chart=breakdown&lang=az&figures=frozen&way=lazy&color-scheme=dark&view=history',
  );
  await isMeasured(page);
  const code = await codeOf(page);
  await page.getByRole('button', { name: 'Copy' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await page.reload();
  await isMeasured(page);
  expect(await codeOf(page)).toBe(code);
  for (const id of ['chart-breakdown', 'figures-frozen', 'way-lazy'])
    expect(await page.locator(`#${id}`).isChecked()).toBe(true);
  expect(complaints).toEqual([]);
  await end();
});

test('every code says number, date and source with a link; a frozen one names its bytes and day', async () => {
  const { page, end } = await builder('?chart=count&figures=frozen');
  const { published, majors } = (await (await fetch(`${site.address}/datasets.json`)).json()) as {
    readonly published: string;
    readonly majors: readonly { readonly frozen: string }[];
  };
  const ways = await page.locator('input[name="way"]').all();
  expect(ways).toHaveLength(9);
  for (const way of ways) {
    await way.check();
    const texts = page.locator('.code textarea');
    const all = (await Promise.all((await texts.all()).map((one) => one.inputValue()))).join('\n');
    const name = await way.getAttribute('value');
    for (const part of [
      '392',
      '7 October 2025',
      'Source: ',
      'data of 23 November 2026',
      '<a href="',
    ])
      expect(all, `${name}`).toContain(part);
    if (name === 'oembed') continue;
    expect(all, `${name}`).toContain(majors.at(-1)?.frozen);
    expect(all, `${name}`).toContain(published);
  }
  await end();
});

test('what names nothing is said at its field, and no code is offered', async () => {
  const { page, end } = await builder('?chart=breakdown&compiler=nobody&colour=red');
  const field = page.locator('#compiler');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('alert').getByText('Known: union').waitFor();
  await page.getByText('colour=red').waitFor();
  expect(await page.locator('.code').count()).toBe(0);
  await field.fill('union');
  await page.locator('.code').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await end();
});

test.each([
  ['', 1400, 'light'],
  ['?chart=deaths-map&way=static&page=dark&width=phone', 700, 'dark'],
  ['?chart=breakdown&compiler=nobody', 320, 'light'],
] as const)('axe finds nothing on builder.html%s at %i px, %s', async (query, width, scheme) => {
  const { page, end } = await builder(query, { width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  // As text: the page's policy lets no script of the test in.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
  await end();
});

/** How much what an article shows moves while its chart comes, as Chromium counts it. */
async function layoutShift(code: string, chart: string, width: number): Promise<number> {
  // So high that all of it is seen: what is out of sight is not counted.
  const page = await browser.newPage({ viewport: { width, height: 4000 } });
  await page.route('**/an-article', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Article</title>
        <link rel="icon" href="data:,"><style>body { margin: 0 16px; font: 16px/1.5 system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif }</style>
        <p>Before</p>${code}<p>After</p>`,
    }),
  );
  // The page is drawn long before the chart.
  await page.route(/(custody-charts(\.classic)?|embed)\.js$|frame\.html/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
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
  await page.goto(`${site.address}/an-article`);
  const frame = code.includes('<iframe') ? page.frameLocator('iframe') : page;
  await frame.locator(`custody-${chart} [part~="picture"]`).waitFor();
  await page.waitForTimeout(300);
  const sum = await page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
  await page.close();
  return sum;
}

describe('nothing moves when a chart comes', () => {
  const cases = CHARTS.flatMap((chart) => ['en', 'ru'].map((lang) => [chart, lang] as const));

  test.each(cases)(
    'in the codes of the %s (%s), at 320, 700 and 1100 px',
    async (chart, lang) => {
      const { page, end } = await builder(`?chart=${chart}&lang=${lang}`);
      const shifts: Record<string, number> = {};
      for (const way of lang === 'en'
        ? ['pinned', 'lazy', 'classic', 'frame']
        : ['pinned', 'frame']) {
        await page.locator(`#way-${way}`).check();
        await page.waitForURL(way === 'pinned' ? /builder/ : new RegExp(`way=${way}`));
        const code = await codeOf(page);
        // Each in a page of its own, which mostly waits.
        await Promise.all(
          [320, 700, 1100].map(async (width) => {
            shifts[`${way} ${width}`] = await layoutShift(code, chart, width);
          }),
        );
      }
      expect(Object.entries(shifts).filter(([, shift]) => shift !== 0)).toEqual([]);
      await end();
    },
    180_000,
  );
});
