import { beforeEach, describe, expect, test } from 'vitest';
import { colourOf, contrast } from './colour.ts';
import { LOOKS, wear } from './looks.ts';
import { openPage } from './open-page.ts';
import { VIEW_NAMES } from './page/states.ts';

const page = openPage();

for (const width of [760, 320])
  describe(`on a page of ${width} px`, () => {
    beforeEach(() => page().setViewportSize({ width, height: 900 }));
    for (const name of VIEW_NAMES)
      test(`every target has 24 px to itself: ${name}`, async () => {
        await page().evaluate((state) => charts.show(state), name);
        expect(await page().evaluate(() => charts.small())).toEqual([]);
      });
  });

for (const look of ['white', 'black', 'forced', 'forced, dark'] as const)
  describe(`on a page that is ${look}`, () => {
    for (const name of VIEW_NAMES)
      test(`the focus is seen on every control: ${name}`, async () => {
        await page().setViewportSize({ width: 760, height: 900 });
        await wear(page(), LOOKS[look]);
        await page().evaluate((state) => charts.show(state), name);
        const [ground, rings] = await page().evaluate(
          () => [charts.ground().page, charts.rings()] as const,
        );
        const unseen = rings.filter(
          ({ style, width, colour, cut }) =>
            style === 'none' ||
            width < 2 ||
            cut ||
            contrast(colourOf(colour), colourOf(ground ?? '')) < 3,
        );
        expect(unseen).toEqual([]);
      });
  });
