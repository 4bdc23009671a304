import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../../tools/root.ts';
import { host, open, openBrowser, type Answer } from './pages.ts';

const file = (path: string): string => readFileSync(inProject(path), 'utf8');
const PAGES: Record<string, Answer> = {
  '/frame.css': { body: file('site/frame.css'), type: 'text/css' },
  '/pym.js': { body: file('node_modules/pym.js/dist/pym.v1.js'), type: 'text/javascript' },
  '/frames.js': {
    body: file('node_modules/@newswire/frames/dist/frames.umd.js'),
    type: 'text/javascript',
  },
};
const frameAt = (query: string): Record<string, Answer> => ({
  ...PAGES,
  [`/frame.html${query}`]: { body: file('site/frame.html') },
});
const SANDBOX = 'sandbox="allow-scripts"';
const COUNT = '?chart=count&layout=board';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The height of the chart's page in the frame, and that of the frame round it. */
async function heights(page: Page): Promise<{ inner: number; outer: number }> {
  const inner = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  const outer = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
  return { inner, outer };
}

async function fitsItsChart(page: Page): Promise<void> {
  await page.frameLocator('iframe').locator('custody-count [part~="picture"]').waitFor();
  await expect
    .poll(async () => {
      const { inner, outer } = await heights(page);
      return Math.abs(inner - outer);
    })
    .toBeLessThanOrEqual(1);
  expect((await heights(page)).outer).toBeGreaterThan(200);
}

test('the frame draws what its address asks for, in a sandbox without an origin', async () => {
  const query = '?chart=count&lang=az&layout=board&color-scheme=dark';
  const body = `<iframe ${SANDBOX} src="frame.html${query}"></iframe>`;
  const { page, complaints, end } = await open(browser, body, {}, frameAt(query));
  const inside = page.frameLocator('iframe');
  await inside.locator('custody-count [part~="picture"]').waitFor();
  expect(await inside.locator('html').getAttribute('lang')).toBe('az');
  expect(await inside.locator('html').evaluate((root) => getComputedStyle(root).colorScheme)).toBe(
    'dark',
  );
  expect(await inside.locator('custody-count').getAttribute('layout')).toBe('board');
  expect(complaints).toEqual([]);
  await end();
});

test('a wrong address says in the frame what is wrong, and shows no figures', async () => {
  const query = '?chart=pie';
  const { page, complaints, requests, end } = await open(
    browser,
    `<iframe src="frame.html${query}"></iframe>`,
    {},
    frameAt(query),
  );
  await page.frameLocator('iframe').getByText('chart="pie" is not known').waitFor();
  expect(complaints.join()).toContain('Known: count, timeline, breakdown, deaths-map');
  expect(requests).not.toContain('/dataset.json');
  await end();
});

test.each(['', ' sandboxed'])('resize.js gives a%s frame its height, also later', async (how) => {
  const body = `<iframe ${how ? SANDBOX : ''} src="frame.html${COUNT}" width="600" height="80"></iframe>
    <script src="resize.js" async></script>`;
  const { page, complaints, end } = await open(browser, body, {}, frameAt(COUNT));
  await fitsItsChart(page);
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '300'));
  await fitsItsChart(page);
  expect(complaints).toEqual([]);
  await end();
});

test('resize.js asks a frame that was there before it', async () => {
  const body = `<iframe src="frame.html${COUNT}" width="600" height="80"></iframe>`;
  const { page, end } = await open(browser, body, {}, frameAt(COUNT));
  await page.frameLocator('iframe').locator('custody-count [part~="picture"]').waitFor();
  await page.addScriptTag({ url: 'resize.js' });
  await fitsItsChart(page);
  await end();
});

test('resize.js believes neither another host’s frame nor a height that is none', async () => {
  const lie = (height: string): string =>
    `<!doctype html><script>parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: ${height} }, '*')</script>`;
  const stranger = await host({ '/': { body: lie('999') } });
  const own = { '/nonsense': { body: lie('"100vh"') }, '/endless': { body: lie('1e9') } };
  const body = `<script src="resize.js"></script>
    ${[`${stranger.address}/`, 'nonsense', 'endless'].map((src) => `<iframe src="${src}" height="80"></iframe>`).join('')}`;
  const { page, end } = await open(browser, body, {}, own);
  await page.waitForLoadState('networkidle');
  expect(
    await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight)),
  ).toEqual([80, 80, 80]);
  await end();
  stranger.close();
});

test('Pym’s own parent gives it its height', async () => {
  const query = '?initialWidth=600&childId=chart&parentTitle=Article&parentUrl=';
  const { page, complaints, address, end } = await open(
    browser,
    '<div style="width: 600px"><div id="chart"></div></div><script src="pym.js"></script>',
    {},
    frameAt(query),
  );
  await page.route(/frame\.html/, (route) =>
    route.fulfill({ body: file('site/frame.html'), contentType: 'text/html' }),
  );
  await page.evaluate((src) => {
    const { pym } = window as unknown as { pym: { Parent: new (...all: unknown[]) => unknown } };
    new pym.Parent('chart', src, {});
  }, `${address}/frame.html${COUNT}`);
  await fitsItsChart(page);
  expect(complaints).toEqual([]);
  await end();
});

test('@newswire/frames gives it its height', async () => {
  const { page, complaints, end } = await open(
    browser,
    '<div id="chart" style="width: 600px"></div><script src="frames.js"></script>',
    {},
    frameAt(COUNT),
  );
  await page.evaluate((src) => {
    const { newswireFrames } = window as unknown as {
      newswireFrames: { Framer: new (container: Element | null, options: object) => unknown };
    };
    new newswireFrames.Framer(document.getElementById('chart'), { src });
  }, `frame.html${COUNT}`);
  await fitsItsChart(page);
  expect(complaints).toEqual([]);
  await end();
});

test('a parent that listens as Datawrapper’s or AMP’s does hears the height', async () => {
  const listening = `<script>
    window.heard = {};
    addEventListener('message', ({ data }) => {
      if (data.sentinel === 'amp' && data.type === 'embed-size') heard.amp = data.height;
      if (data['datawrapper-height']) heard.datawrapper = data['datawrapper-height'];
    });
  </script><iframe src="frame.html${COUNT}" width="600"></iframe>`;
  const { page, end } = await open(browser, listening, {}, frameAt(COUNT));
  await page.frameLocator('iframe').locator('custody-count [part~="picture"]').waitFor();
  await expect
    .poll(async () => {
      const { inner } = await heights(page);
      const heard = await page.evaluate(() => (window as unknown as { heard: object }).heard);
      return (
        JSON.stringify(heard) === JSON.stringify({ amp: inner, datawrapper: { count: inner } })
      );
    })
    .toBe(true);
  await end();
});

test('a browser that sizes frames by their content does, without a script of the host', async () => {
  const body = `<style>iframe { frame-sizing: content-height; width: 600px; border: 0 }</style>
    <iframe src="frame.html${COUNT}"></iframe>`;
  const { page, complaints, end } = await open(browser, body, {}, frameAt(COUNT));
  await fitsItsChart(page);
  expect(complaints).toEqual([]);
  await end();
});

test('nothing in a frame is as high as the frame: heights would chase each other', () => {
  expect(file('site/frame.css')).not.toMatch(/height:\s*100/);
});
