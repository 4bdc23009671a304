import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './open-page.ts';

const page = openPage();

/** What shows when something is pointed at: on which state, where, and what has the focus that shows the same. */
const READOUTS = {
  'a list of the timeline': {
    state: 'timeline',
    pointed: 'svg.timeline .point >> nth=2',
    focused: 'input[type=range]',
    key: 'Home',
  },
  'a place on the map': {
    state: 'map',
    pointed: '.target >> nth=0',
    focused: '.entry >> nth=0',
    key: undefined,
  },
  'a region on the map': {
    state: 'map of regions',
    pointed: '.target:not(.unpublished) >> nth=0',
    focused: '.entry >> nth=0',
    key: undefined,
  },
} as const;

async function open(
  page: Page,
  state: string,
): Promise<{ text: () => Promise<string>; readout: Locator }> {
  await page.mouse.move(0, 0);
  await page.evaluate((name) => charts.show(name), state);
  const readout = page.locator('.readout');
  await page.locator('.readout, .reading').first().scrollIntoViewIfNeeded();
  return { readout, text: async () => ((await readout.textContent()) ?? '').trim() };
}

/** A place in the window where a mark is the uppermost: the middle of its box may be another's. */
async function placeOf(page: Page, selector: string): Promise<readonly [number, number]> {
  const place = await page.locator(selector).evaluate((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const root = mark.getRootNode() as ShadowRoot;
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7])
      for (const down of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        const at = [left + width * share, top + height * down] as const;
        if (mark.closest('.timeline') ?? root.elementFromPoint(...at) === mark) return at;
      }
    return undefined;
  });
  if (!place) throw new Error(`${selector} is under something else.`);
  return place;
}

for (const [what, { state, pointed, focused, key }] of Object.entries(READOUTS))
  describe(what, () => {
    test('is told as long as the pointer is on it or on what tells it', async () => {
      const { text, readout } = await open(page(), state);
      const before = await text();
      await page().mouse.move(...(await placeOf(page(), pointed)));
      await expect.poll(text).not.toBe(before);
      const box = await readout.boundingBox();
      if (!box) throw new Error('No readout');
      await page().mouse.move(box.x + 20, box.y + 8, { steps: 25 });
      expect(await text()).not.toBe(before);
      await page().mouse.move(0, 0);
      await expect.poll(text).toBe(before);
    });

    test('is taken away by Escape, wherever the focus is, and stays away', async () => {
      const { text } = await open(page(), state);
      const before = await text();
      await page().mouse.move(...(await placeOf(page(), pointed)));
      await expect.poll(text).not.toBe(before);
      await page().keyboard.press('Escape');
      await expect.poll(text).toBe(before);
      const [x, y] = await placeOf(page(), pointed);
      await page().mouse.move(x + 1, y + 1);
      expect(await text()).toBe(before);
      await page().mouse.move(0, 0);
      await page().mouse.move(...(await placeOf(page(), pointed)));
      await expect.poll(text).not.toBe(before);
    });

    test('is told to the focus as well', async () => {
      const { text } = await open(page(), state);
      const before = await text();
      await page().locator(focused).focus();
      if (key) await page().keyboard.press(key);
      await expect.poll(text).not.toBe(before);
    });
  });
