import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';

const page = openPage({ hasTouch: true, viewport: { width: 360, height: 740 } });

const open = (state: string): Promise<void> => page().evaluate((name) => charts.show(name), state);
const selected = (): Promise<string | null> =>
  page().evaluate(() => (charts.element as unknown as { selected?: string }).selected ?? null);

test('a tap on the timeline chooses the nearest list', async () => {
  await open('timeline');
  const before = await page().locator('.readout').textContent();
  await page()
    .locator('svg.timeline')
    .tap({ position: { x: 60, y: 100 } });
  expect(await selected()).not.toBe(null);
  expect(await page().locator('.readout').textContent()).not.toBe(before);
});

test('a tap on a row of the breakdown chooses its group, and another lets it go', async () => {
  await open('breakdown');
  await page().locator('tbody tr th').nth(1).tap();
  expect(await selected()).not.toBe(null);
  await page().locator('tbody tr th').nth(1).tap();
  expect(await selected()).toBe(null);
});

test('a tap on a circle opens the cases of its place, and buttons zoom', async () => {
  await open('map');
  await page().locator('.target').first().tap();
  await expect.poll(() => page().locator('.entry[aria-expanded=true]').count()).toBe(1);
  const before = await page().locator('svg.map').first().innerHTML();
  await page().locator('.zoom-step').first().tap();
  await expect.poll(() => page().locator('svg.map').first().innerHTML()).not.toBe(before);
});
