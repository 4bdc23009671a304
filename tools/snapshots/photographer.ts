import { chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser/find-browser.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { storybookFolder } from '../storybook/build.ts';
import { showStory } from '../storybook/show-story.ts';
import { storyAddress } from '../storybook/stories.ts';
import type { Subject } from './subjects.ts';

/** Letters are drawn alike, whatever the screen and the system's settings. */
const SAME_LETTERS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/** The day of the pictures: what is said of the data's age must not change with the calendar. */
const DAY = new Date('2026-01-15T12:00:00Z');

export interface Photographer {
  /** The story of the built Storybook as PNG. */
  take(subject: Subject): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the built Storybook in a browser that draws alike on every machine. */
export async function photographer(): Promise<Photographer> {
  const server = await serveFolder(storybookFolder, 0);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserFlags(), ...SAME_LETTERS],
  });
  const taken = async (page: Page, { story, globals, media }: Subject): Promise<Buffer> => {
    await page.clock.setFixedTime(DAY);
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await showStory(page, storyAddress(server.address, story, { ...globals, font: 'shipped' }));
    const column = page.locator('.column');
    return column.screenshot({ animations: 'disabled', caret: 'hide' });
  };
  return {
    take: async (subject) => {
      const page = await browser.newPage({
        viewport: { width: 800, height: 600 },
        timezoneId: 'UTC',
        locale: 'en-GB',
      });
      try {
        return await taken(page, subject);
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
