import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/strings.ts';
import { textIn } from '../../../src/i18n/text-in.ts';
import { CUSTODY } from '../../../src/model/custody-kinds.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import { grown, holds } from '../../../src/scenes/box.ts';
import type { Bubble, MapPicture } from '../../../src/scenes/deaths-map-picture.ts';
import { deathsMapScene, type DeathsMapScene } from '../../../src/scenes/deaths-map.ts';
import { landOf } from '../../../src/scenes/land.ts';
import { overlap, type Box } from '../../../src/scenes/place-labels.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { aPlace, deathsAt } from '../../fixtures/a-map-dataset.ts';
import { en, LAID_OUT } from '../../fixtures/languages.ts';
import { publishedFiles } from '../../fixtures/published.ts';

const { dataset: file, basemap } = await publishedFiles();
const published = parseDataset(file);
const land = landOf(basemap);

function sceneOf(
  dataset: Dataset,
  width: number,
  strings: Language,
  from?: string,
): DeathsMapScene {
  const choice = { period: parsePeriod(from, undefined), kinds: CUSTODY };
  return deathsMapScene(selectDeathsMap(dataset, choice), land, width, {
    strings,
    textIn: (text) => textIn(text, strings.lang),
    measureText: estimateTextWidth,
  });
}

const numberBox = ({ x, y, people }: Bubble): Box =>
  grown({ x, y, width: 0, height: 0 }, estimateTextWidth(String(people), 12, 600) / 2, 6);

/** What of a map's text meets other text of it, or leaves it. */
function collisions({ labels, bubbles, box }: MapPicture): string[] {
  const texts = [
    ...labels.map(({ text, box: own }) => ({ text, box: own })),
    ...bubbles
      .filter(({ numbered }) => numbered)
      .map((bubble) => ({ text: `number of ${bubble.id}`, box: numberBox(bubble) })),
  ];
  return texts.flatMap((one, i) => [
    ...texts
      .slice(i + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.text} on ${other.text}`),
    ...(i < labels.length &&
    ![
      [one.box.x, one.box.y] as const,
      [one.box.x + one.box.width, one.box.y + one.box.height] as const,
    ].every((corner) => holds(box, corner))
      ? [`${one.text} outside`]
      : []),
  ]);
}

describe('the text on the map of the published data', () => {
  it.each(LAID_OUT)('never meets other text, 280 to 1200 px wide: $lang', (strings) => {
    for (let width = 280; width <= 1200; width += 40)
      for (const from of [undefined, '2014'])
        expect(
          sceneOf(published, width, strings, from).maps.flatMap(collisions),
          `${width} px from ${from}`,
        ).toEqual([]);
  });

  it.each(LAID_OUT)(
    'names every place that it draws, at phone and article width: $lang',
    (strings) => {
      for (const width of [320, 700]) {
        const { maps } = sceneOf(published, width, strings);
        const names = maps.flatMap(({ labels }) => labels.map(({ text }) => text));
        const ids = maps.flatMap(({ bubbles }) => bubbles.map(({ id }) => id));
        for (const id of ids) {
          const place = published.places.find((one) => one.id === id);
          if (place?.settlement)
            expect(names).toContain(textIn(place.settlement, strings.lang).text);
        }
      }
    },
  );
});

describe('the text on a map of any data', () => {
  const towns = basemap.places.map(({ at }) => at);
  const entry = fc.tuple(
    fc.constantFrom(...towns),
    fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    fc.constantFrom('Bakı', 'Тертерский район', 'Çeyildağ', 'Umbaki (now Cheyildagh)'),
    fc.integer({ min: 1, max: 900 }),
    fc.boolean(),
  );

  it('never meets other text, 280 to 1200 px wide, in any language', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom(...LAID_OUT),
        (entries, width, strings) => {
          const dataset = deathsAt(
            entries.map(([[lng, lat], off, settlement, , isPlaced], i) =>
              aPlace(`p${i}`, isPlaced ? [lng + off, lat] : undefined, {
                settlement: { en: settlement },
                region: 'BA',
              }),
            ),
            Object.fromEntries(
              entries.map(([, , , people], i) => [`p${i}`, Math.ceil(people / 30)]),
            ),
          );
          expect(sceneOf(dataset, width, strings).maps.flatMap(collisions)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a small area', () => {
  it('is under no town’s name: without its hatch a reader would take the town for the place', () => {
    const [region = ''] = published.deaths.flatMap(({ place }) =>
      place?.point === undefined && place?.region ? [place.region] : [],
    );
    const inRegion = deathsAt([aPlace('x', undefined, { region })], { x: 1 });
    const textsAt = (width: number): string[] =>
      sceneOf(inRegion, width, en).maps.flatMap(({ labels }) => labels.map(({ text }) => text));
    const capital = basemap.places.find(({ rank }) => rank === 0)?.names['en'] ?? '';
    expect(textsAt(1100)).toContain(capital);
    expect(textsAt(288)).not.toContain(capital);
    expect(textsAt(288).some((text) => text.endsWith(': 1'))).toBe(true);
  });
});
