import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';

/** A page that can show every state, for the tests of a file; what it throws fails them. */
export function openPage(options: BrowserContextOptions = {}): () => Page {
  let page: Page | undefined;
  beforeAll(async () => {
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: browserFlags(),
    });
    page = await browser.newPage({ viewport: { width: 760, height: 900 }, ...options });
    await page.goto(inject('page'));
    await page.waitForFunction(() => 'charts' in globalThis);
  });
  afterAll(async () => {
    await page?.context().browser()?.close();
  });
  return () => {
    if (!page) throw new Error('The page is not open yet.');
    return page;
  };
}
