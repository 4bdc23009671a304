import { describe, expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { STATES } from './page/states.ts';

const page = openPage();

const LANDMARKS = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
] as const;

describe.each(Object.keys(STATES))('%s', (name) => {
  test('is no landmark, has no shortcut, and one live region at most, which is empty', async () => {
    await page().evaluate((state) => charts.show(state), name);
    const element = page().locator('main > *');
    for (const role of LANDMARKS) expect(await element.getByRole(role).count(), role).toBe(0);
    expect(await page().evaluate(() => charts.foreign())).toEqual([]);
    const regions = element.locator('[role=status], [role=alert], [role=log], [aria-live]');
    expect((await regions.allTextContents()).map((text) => text.trim())).toEqual(
      (await regions.count()) > 0 ? [''] : [],
    );
  });

  test('does nothing with letters and digits', async () => {
    await page().evaluate((state) => charts.show(state), name);
    expect(await page().evaluate(() => charts.typed())).toEqual([]);
  });

  test('has pictures with a name and nothing to focus, and names what is in it', async () => {
    await page().evaluate((state) => charts.show(state), name);
    expect(await page().evaluate(() => charts.pictures())).toEqual([]);
    expect(await page().evaluate(() => charts.stray())).toEqual([]);
  });

  test('has no text below 12 px, nor in an article of 12 px', async () => {
    for (const size of ['', 'main { font-size: 12px; }']) {
      await page().evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, size);
      await page().evaluate((state) => charts.show(state), name);
      expect(await page().evaluate(() => charts.tiny()), size).toEqual([]);
    }
  });
});
