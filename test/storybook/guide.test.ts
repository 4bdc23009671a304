import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cdnFiles, SCRIPT } from '../../tools/build/cdn.ts';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';
import { inProject } from '../../tools/root.ts';
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
      // MDX knows no tables of Markdown, and shows their lines as they are.
      const paragraphs = await page.locator('#storybook-docs p').allTextContents();
      expect(paragraphs.filter((text) => /\|\s*-{3}|\|\s*\|/.test(text))).toEqual([]);
    } finally {
      await page.close();
    }
  },
);

/** The text of the panel "Embed", once it has what is looked for. */
async function codeWith(page: Page, text: string): Promise<string> {
  const code = page.locator('pre:visible').first();
  await code.getByText(text).first().waitFor();
  return (await code.textContent()) ?? '';
}

async function withPanel(story: string, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  try {
    await page.goto(`${server.address}/?path=/story/${story}`);
    await page.getByRole('tab', { name: 'Embed' }).click();
    await look(page);
  } finally {
    await page.close();
  }
}

test('the panel has the embed code of the chart on screen, and follows a control', () =>
  withPanel('elements-timeline--from-to', async (page) => {
    const code = await codeWith(page, 'Licence');
    expect(code).toContain('<custody-timeline from="2022-06-01" to="2024-12-31">');
    expect(code).toContain('<script type="module"');
    await page.getByRole('tab', { name: /^Controls/ }).click();
    expect(await page.locator('#control-from').inputValue()).toBe('2022-06-01');
    await page.locator('#control-to').fill('2023-12-31');
    await page.getByRole('tab', { name: 'Embed' }).click();
    const changed = await codeWith(page, '2023-12-31');
    expect(changed).toContain('<custody-timeline from="2022-06-01" to="2023-12-31">');
    expect(sentenceIn(changed)).not.toBe(sentenceIn(code));
  }));

const sentenceIn = (code: string): string => /<p>(.*?)<\/p>/.exec(code)?.[1] ?? '';

test('the sentence in the code is that of the number on screen, with its source', () =>
  withPanel('elements-count--more-than', async (page) => {
    const code = await codeWith(page, 'Licence');
    expect(sentenceIn(code)).toMatch(/\(2024\): more than 40\..* Source: .*\. Licence: .*\.$/);
  }));

test('a number in a sentence is embedded as one', () =>
  withPanel('elements-count--inline', async (page) => {
    expect(await codeWith(page, 'inline')).toMatch(
      /<custody-count layout="inline">\d+<\/custody-count>$/,
    );
  }));

test('the code has a site’s notes', () =>
  withPanel('elements-timeline--notes', async (page) => {
    expect(await codeWith(page, 'Licence')).toMatch(
      /<\/p>\n {2}<p><custody-note at="2023-11-20">[^<]+<\/custody-note><\/p>\n/,
    );
  }));

test('what is pasted draws the chart, and without JavaScript shows its sentence', () =>
  withPanel('elements-breakdown--top', async (panel) => {
    const code = await codeWith(panel, 'Licence');
    const script = (await cdnFiles()).get(SCRIPT) ?? '';
    const dataset = await readFile(inProject('data', 'dataset.json'), 'utf8');
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.route('https://your.site/**', (route) => {
        const { pathname } = new URL(route.request().url());
        const body = pathname.endsWith('.js')
          ? script
          : pathname.endsWith('.json')
            ? dataset
            : `<!doctype html><title>Article</title>${code}`;
        const contentType = pathname.endsWith('.js')
          ? 'text/javascript'
          : pathname.endsWith('.json')
            ? 'application/json'
            : 'text/html';
        return route.fulfill({ body, contentType });
      });
      await page.goto('https://your.site/article.html');
      const chart = page.locator('custody-breakdown');
      if (javaScriptEnabled) await page.locator('custody-breakdown:state(ready)').waitFor();
      else expect(await chart.locator('p').isVisible()).toBe(true);
      expect(await chart.locator('> p').textContent()).toMatch(/\d+ people/);
      await page.close();
    }
  }));
