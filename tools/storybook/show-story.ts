import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

/** Opens a story and waits until it stands still; throws what Storybook shows in place of a broken one. */
export async function showStory(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('body.sb-show-main, body.sb-show-errordisplay');
  await page.waitForLoadState('networkidle');
  const broken = page.locator('body.sb-show-errordisplay #error-message');
  if ((await broken.count()) > 0) throw new Error((await broken.textContent()) ?? 'broken story');
  await settled(page);
}
