import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { colourOf, contrast, seenOn } from './colour.ts';
import { addThemes, ALL_LOOKS, wear } from './looks.ts';
import { marksBelow } from './marks.ts';
import { openPage } from './open-page.ts';
import { VIEW_NAMES } from './page/states.ts';

/** WCAG 1.4.3. */
const TEXT = 4.5;
/** So much of the ground under a text may be of another colour: one line of a pixel that crosses its letters. */
const EDGE = 0.15;

/** Where circles overlap, the edge of one may cross the number of another; the list beside the map has it as well. */
const CROSSED = { place: /text\.in-bubble$/, edge: 0.35 };

/** Texts that may be paler, each with the reason. */
const PALER: readonly (readonly [place: RegExp, reason: string])[] = [
  [/text\.synthetic$/, 'said in a line over the picture as well'],
  [/zoom-step > span$/, 'the sign of a button that leads nowhere just now'],
];

// So high that all of an element is in the picture that is taken of it.
const page = openPage({ viewport: { width: 760, height: 6000 } });
beforeAll(() => addThemes(page()));

/** The colours that are painted under each text, taken from a picture without the texts. */
async function groundsOf(
  page: Page,
  boxes: readonly (readonly [number, number, number, number])[],
): Promise<(readonly (readonly [string, number])[])[]> {
  const clip = await page.evaluate(() => charts.hideText());
  const png = (await page.screenshot({ scale: 'css', clip })).toString('base64');
  const inClip = boxes.map(([x, y, w, h]) => [x - clip.x, y - clip.y, w, h] as const);
  return page.evaluate(
    ([picture, where]) => {
      charts.bringTextBack();
      return charts.coloursIn(picture, where);
    },
    [png, inClip] as const,
  );
}

/** Texts whose colour is too near to what is painted under them. */
async function textsBelow(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => charts.texts());
  const runs = texts.flatMap(({ boxes, ...text }) => boxes.map((box) => ({ ...text, box })));
  const grounds = await groundsOf(
    page,
    runs.map(({ box }) => box),
  );
  return runs.flatMap(({ text, place, colour, opacity }, i) => {
    if (PALER.some(([where]) => where.test(place))) return [];
    const ink = colourOf(colour);
    const ratioOn = (css: string): number => {
      const ground = colourOf(css);
      return contrast(seenOn(ground, ink, opacity), ground);
    };
    const low = (grounds[i] ?? []).filter(([ground]) => ratioOn(ground) < TEXT);
    const share = low.reduce((sum, [, part]) => sum + part, 0);
    const [worst] = [...low].sort((a, b) => b[1] - a[1]);
    return worst && share > (CROSSED.place.test(place) ? CROSSED.edge : EDGE)
      ? [`${place} “${text.slice(0, 40)}”: ${ratioOn(worst[0]).toFixed(2)} on ${worst[0]}`]
      : [];
  });
}

for (const name of VIEW_NAMES)
  test(`texts and marks stand out in every theme: ${name}`, async () => {
    await page().evaluate((state) => charts.show(state), name);
    const below: string[] = [];
    for (const [look, wanted] of Object.entries(ALL_LOOKS)) {
      await wear(page(), wanted);
      // A theme's type is another size: the drawing is measured anew.
      await page().evaluate(() => charts.frames());
      const [ground, marks] = await page().evaluate(
        () => [charts.ground(), charts.marks()] as const,
      );
      for (const fault of [...(await textsBelow(page())), ...marksBelow(ground, marks)])
        below.push(`${look}: ${fault}`);
    }
    expect(below).toEqual([]);
  });
