import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countIsShown, open, openBrowser } from './pages.ts';

const LOADER = '<script type="module" src="embed.js"></script>';
const FAR = '<div hidden id="far"></div><p>Text</p>'.padEnd(50) + '<br>'.repeat(200);
const COUNT = '<custody-count><p>40 people</p></custody-count>';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('a chart is loaded when the reader comes near it, and asks for its own parts only', async () => {
  const { page, complaints, requests, end } = await open(browser, LOADER + FAR + COUNT);
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual(['/', '/embed.js']);
  await page.mouse.wheel(0, 10_000);
  await countIsShown(page);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path === '/dataset.json')).toHaveLength(1);
  expect(requests.join()).not.toMatch(/timeline|breakdown|deaths-map/);
  expect(complaints).toEqual([]);
  await end();
});

test('an eager chart is loaded at once, also one that becomes eager', async () => {
  const eager = '<custody-count loading="eager"><p>40 people</p></custody-count>';
  const { page, end } = await open(browser, LOADER + FAR + eager);
  await countIsShown(page);
  await end();
  const late = await open(browser, LOADER + FAR + COUNT);
  await late.page.waitForLoadState('networkidle');
  await late.page.evaluate(() =>
    document.querySelector('custody-count')?.setAttribute('loading', 'eager'),
  );
  await countIsShown(late.page);
  await late.end();
});

test('charts that are added later are found, also in an open shadow root that it is told of', async () => {
  const { page, address, complaints, end } = await open(browser, LOADER + '<main></main>');
  await page.waitForLoadState('networkidle');
  // As text: what the test's own build makes of a dynamic import is not for the page.
  await page.evaluate(`(async () => {
    const { watch } = await import('${address}/embed.js');
    const root = document.querySelector('main').attachShadow({ mode: 'open' });
    watch(root);
    root.append(document.createElement('custody-count'));
  })()`);
  await countIsShown(page);
  await page.evaluate(() => {
    document.body.append(document.createElement('custody-timeline'));
  });
  await page.locator('custody-timeline [part~="picture"]').waitFor();
  expect(complaints).toEqual([]);
  await end();
});

test('where a part does not come, the author’s text stays and the console says so', async () => {
  const { page, complaints, requests, end } = await open(browser, LOADER + FAR + COUNT);
  await page.waitForLoadState('networkidle');
  await page.route(/embed-count/, (route) => route.abort());
  await page.mouse.wheel(0, 10_000);
  await expect.poll(() => complaints.join()).toContain('<custody-count> could not be loaded');
  expect(await page.getByText('40 people').isVisible()).toBe(true);
  expect(requests).not.toContain('/dataset.json');
  await end();
});

test('a strict policy with one host is not violated', async () => {
  const { page, complaints, end } = await open(browser, LOADER + COUNT, {
    'Content-Security-Policy':
      "default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types custody-charts",
  });
  await countIsShown(page);
  expect(complaints).toEqual([]);
  await end();
});
