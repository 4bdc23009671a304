import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';
import { serveFolder, type FolderServer } from '../../tools/serve/serve-folder.ts';
import { storybookFolder } from '../../tools/storybook/build.ts';
import { showStory } from '../../tools/storybook/show-story.ts';
import { builtStories, storyAddress } from '../../tools/storybook/stories.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules about whole pages, which a story alone is not. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];

const stories = await builtStories();
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

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (disabled) => {
    const runner = (window as unknown as { axe: typeof Axe & { _running: boolean } }).axe;
    // Storybook's own panel runs the same axe, which refuses two runs at once.
    while (runner._running) await new Promise((resolve) => setTimeout(resolve, 50));
    const rules = Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }]));
    return (await runner.run('#storybook-root', { rules })) as Axe.AxeResults;
  }, PAGE_RULES);
  return found.violations.flatMap(({ id: rule, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${rule}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** The two colour schemes in one load, since a story takes a second to start. */
async function checkStory(id: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await showStory(page, storyAddress(server.address, id, { scheme: 'auto' }));
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  } finally {
    await page.close();
  }
}

test.concurrent.each(stories.map(({ title, name, id }) => [`${title}: ${name}`, id] as const))(
  '%s is shown without a violation of accessibility, light and dark',
  async (_name, id) => {
    await checkStory(id);
  },
);
