import type { BrowserLauncher } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';

/** A stock Firefox without a window, over WebDriver BiDi. */
export const firefoxLauncher = (executablePath: string): BrowserLauncher =>
  puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath },
    createPage: async ({ browser }) => {
      const page = await browser.newPage();
      const { keyboard } = page;
      const press = keyboard.press.bind(keyboard);
      // Puppeteer knows the space bar by this name, but not over BiDi.
      keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
      return page;
    },
  });
