import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';
import { serveFolder, type FolderServer } from '../../tools/serve/serve-folder.ts';
import { storybookFolder } from '../../tools/storybook/build.ts';
import { settled } from '../../tools/storybook/settled.ts';
import { builtEntries } from '../../tools/storybook/stories.ts';

const pages = (await builtEntries()).filter(
  ({ type, title }) => type === 'docs' && /^Guide\//.test(title),
);
let server: FolderServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(storybookFolder, 0);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags() });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The pages of the guide, and how many charts stand on each. */
const CHARTS: Readonly<Record<string, number>> = {
  Changelog: 0,
  'Choosing a chart': 5,
  'Data honesty': 12,
  'Embedding in five minutes': 2,
  Tokens: 4,
};
const CHART = ':is(custody-count, custody-timeline, custody-breakdown, custody-deaths-map)';

test('the guide has its pages', () => {
  const titles = pages.map(({ title }) => title.replace('Guide/', ''));
  expect(titles.sort()).toEqual(Object.keys(CHARTS));
});

test.concurrent.each(pages.map(({ title, id }) => [title.replace('Guide/', ''), id] as const))(
  'the page “%s” is shown with its charts, none of which fails',
  async (title, id) => {
    const page = await browser.newPage();
    try {
      await page.goto(`${server.address}/iframe.html?viewMode=docs&id=${id}`);
      await page.locator('#storybook-docs h1').first().waitFor();
      const charts = page.locator(CHART);
      const last = (CHARTS[title] ?? 0) - 1;
      if (last >= 0) await charts.nth(last).waitFor({ state: 'attached' });
      await settled(page);
      expect(await charts.count()).toBe(CHARTS[title]);
      expect(await page.locator(`${CHART}:state(failed)`).count()).toBe(0);
    } finally {
      await page.close();
    }
  },
);

test('the panels have the embed code of the chart on screen, and a control of its attribute', async () => {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  try {
    await page.goto(`${server.address}/?path=/story/elements-timeline--from-to`);
    await page.getByRole('tab', { name: 'Embed' }).click();
    const code = page.locator('#panel-tab-content pre, [role=tabpanel] pre').first();
    await code.getByText('custody-timeline').first().waitFor();
    const text = (await code.textContent()) ?? '';
    expect(text).toContain('from="2022-06-01" to="2024-12-31"');
    expect(text).toMatch(/<p>[^<]*\d[^<]*<\/p>/);
    expect(text).toContain('<script type="module"');
    await page.getByRole('tab', { name: /^Controls/ }).click();
    expect(await page.locator('#control-from').inputValue()).toBe('2022-06-01');
  } finally {
    await page.close();
  }
});
