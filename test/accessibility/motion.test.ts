import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { VIEW_NAMES } from './page/states.ts';

const page = openPage();

for (const name of VIEW_NAMES)
  test(`nothing moves, asked for or not, also when it is used: ${name}`, async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await page().emulateMedia({ reducedMotion });
      await page().evaluate((state) => charts.show(state), name);
      expect(await page().evaluate(() => charts.moving())).toEqual([]);
      expect(await page().evaluate(() => charts.movingAfterUse())).toEqual([]);
    }
  });
