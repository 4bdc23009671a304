import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAID_OUT, az, en } from '../../fixtures/languages.ts';
import type { Language } from '../../../src/i18n/strings.ts';
import { textIn } from '../../../src/i18n/text-in.ts';
import { parseBasemap } from '../../../src/model/basemap.ts';
import { CUSTODY } from '../../../src/model/custody-kinds.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { peopleAt, selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import { deathsMapScene, type DeathsMapScene } from '../../../src/scenes/deaths-map.ts';
import { landOf, type Land } from '../../../src/scenes/land.ts';
import { overlap } from '../../../src/scenes/place-labels.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { aBasemap } from '../../fixtures/a-basemap.ts';
import { aPlace, deathsAt } from '../../fixtures/a-map-dataset.ts';

const freedonia = landOf(aBasemap());
const choice = { period: parsePeriod(undefined, undefined), kinds: CUSTODY };
const sceneOf = (
  dataset: Dataset,
  width = 700,
  strings: Language = en,
  land: Land = freedonia,
): DeathsMapScene =>
  deathsMapScene(selectDeathsMap(dataset, choice), land, width, {
    strings,
    textIn: (text) => textIn(text, strings.lang),
    measureText: estimateTextWidth,
  });

/** Three prisons near one another in the south-east, two towns far away. */
const places = [
  aPlace('a', [11.6, 50.4]),
  aPlace('b', [11.7, 50.45]),
  aPlace('c', [11.65, 50.35]),
  aPlace('far', [10.2, 51.8]),
  aPlace('west', [10.2, 50.3]),
];
const clustered = deathsAt(places, { a: 3, b: 1, c: 1, far: 2, west: 1 });

describe('the map', () => {
  it('leads with the inset where most placed people are in it, and locates it on the country', () => {
    const { maps } = sceneOf(clustered);
    expect(maps.map(({ id }) => id)).toEqual(['inset', 'country']);
    expect(maps[0]?.bubbles.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
    expect(maps[1]?.bubbles.map(({ id }) => id).sort()).toEqual(['far', 'west']);
    expect(maps[1]?.labels.find(({ kind }) => kind === 'total')?.text).toBe('Enlarged: 5');
  });

  it('leads with the country where most are elsewhere, with the inset as a detail', () => {
    const { maps } = sceneOf(deathsAt(places, { a: 1, b: 1, c: 1, far: 2, west: 2 }));
    expect(maps.map(({ id }) => id)).toEqual(['country', 'inset']);
  });

  it('has no inset where nothing would be hidden without one', () => {
    expect(sceneOf(deathsAt(places, { a: 1, far: 1, west: 1 })).maps).toHaveLength(1);
    expect(sceneOf(deathsAt(places, { a: 5 })).maps).toHaveLength(1);
    expect(sceneOf(deathsAt([aPlace('none')], { none: 2 })).maps).toHaveLength(1);
  });

  it('holds the cluster and 15 % in the inset, framed on the country', () => {
    const { maps } = sceneOf(clustered);
    const frame = maps[1]?.frame;
    const box = maps[0]?.box;
    expect(frame && box && frame.width / frame.height).toBeCloseTo(
      (box?.width ?? 0) / (box?.height ?? 1),
    );
    for (const { x, y, r } of maps[0]?.bubbles ?? []) {
      expect(x - r).toBeGreaterThan(0);
      expect(x + r).toBeLessThan(box?.width ?? 0);
      expect(y - r).toBeGreaterThan(0);
      expect(y + r).toBeLessThan(box?.height ?? 0);
    }
  });

  it('stands in one column below 640 px, its second map under the first below 480', () => {
    const [narrow, middle, wide] = [
      sceneOf(clustered, 320),
      sceneOf(clustered, 600),
      sceneOf(clustered, 1100),
    ];
    expect(narrow.layout.columns).toBe(1);
    expect(narrow.maps[1]?.box.y).toBeGreaterThan(narrow.maps[0]?.box.height ?? 0);
    expect(narrow.maps[0]?.hidden).toBeUndefined();
    expect(middle.layout.columns).toBe(1);
    expect(middle.maps[0]?.hidden).toEqual(middle.maps[1]?.box);
    expect(wide.layout.columns).toBe(2);
    expect(wide.layout.width).toBeLessThan(550);
  });

  it('draws people as areas, the largest first', () => {
    const { maps } = sceneOf(clustered);
    const [largest, next] = maps[0]?.bubbles ?? [];
    expect(largest?.people).toBe(3);
    expect((largest?.r ?? 0) ** 2 / (next?.r ?? 1) ** 2).toBeCloseTo(3);
  });

  it('merges places with the same point, and keeps the coarser precision', () => {
    const two = [aPlace('a', [11, 51]), aPlace('b', [11, 51], { precision: 'district' })];
    const { maps } = sceneOf(deathsAt(two, { a: 2, b: 1 }));
    expect(maps[0]?.bubbles).toMatchObject([
      { id: 'a', places: ['a', 'b'], people: 3, precision: 'district' },
    ]);
  });

  it('draws a named place without a position as its region', () => {
    const dataset = deathsAt(
      [aPlace('x', undefined, { region: 'west' }), aPlace('y', undefined, { region: 'west' })],
      { x: 2, y: 1 },
    );
    const { maps, legend } = sceneOf(dataset);
    expect(maps[0]?.areas.map(({ region }) => region)).toEqual(['west']);
    expect(maps[0]?.labels.map(({ text }) => text)).toContain('west region: 3');
    expect(legend.items.map(({ mark }) => mark.kind)).toEqual(['area']);
  });

  it('lets an area’s edge fade less where the area is small, so that something of it stays', () => {
    const dataset = deathsAt([aPlace('x', undefined, { region: 'west' })], { x: 1 });
    const softAt = (width: number): number => sceneOf(dataset, width).maps[0]?.areas[0]?.soft ?? 0;
    expect(softAt(1100)).toBe(7);
    expect(softAt(280)).toBeLessThan(softAt(1100));
    expect(softAt(280)).toBeGreaterThan(0);
  });

  it('explains a circle and an area that are known by their regions both', () => {
    const dataset = deathsAt(
      [
        aPlace('circle', [11, 51], { precision: 'region' }),
        aPlace('area', undefined, { region: 'west' }),
      ],
      { circle: 2, area: 1 },
    );
    const kinds = sceneOf(dataset).legend.items.map(({ mark }) => mark.kind);
    expect(kinds).toEqual(['sizes', 'region', 'area']);
  });

  it('names all of sixty places, as far as there is room, and of more none', () => {
    const namesOf = (count: number): number => {
      const ids = Array.from({ length: count }, (_, i) => `p${i}`);
      const places = ids.map((id, i) => aPlace(id, [10.1 + (i % 8) / 4.4, 50.1 + i / 40]));
      const scene = sceneOf(deathsAt(places, Object.fromEntries(ids.map((id) => [id, 1]))), 1100);
      return scene.maps[0]?.labels.filter(({ text }) => text.startsWith('Town')).length ?? 0;
    };
    expect(namesOf(40)).toBeGreaterThan(10);
    expect(namesOf(61)).toBe(0);
  });

  it('names a place once, under the dataset’s name', () => {
    const dataset = deathsAt([aPlace('a', [11, 51], { settlement: { en: 'The Capital' } })], {
      a: 1,
    });
    const names = sceneOf(dataset).maps.flatMap(({ labels }) => labels.map(({ text }) => text));
    expect(names).toContain('The Capital');
    expect(names).not.toContain('Capital');
  });

  it('explains only the marks that it shows', () => {
    const kinds = (dataset: Dataset): string[] =>
      sceneOf(dataset).legend.items.map(({ mark }) => mark.kind);
    expect(kinds(clustered)).toEqual(['sizes', 'settlement']);
    expect(kinds(deathsAt([aPlace('a', [11, 51], { precision: 'district' })], { a: 1 }))).toEqual([
      'sizes',
      'district',
    ]);
  });

  it('shows every placed person in exactly one bubble', () => {
    const at = fc.tuple(
      fc.double({ min: 10.05, max: 11.95, noNaN: true }),
      fc.double({ min: 50.05, max: 51.95, noNaN: true }),
    );
    const many = fc.array(fc.tuple(at, fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(many, fc.integer({ min: 280, max: 1200 }), (entries, width) => {
        const dataset = deathsAt(
          entries.map(([point], i) => aPlace(`p${i}`, point)),
          Object.fromEntries(entries.map(([, people], i) => [`p${i}`, people])),
        );
        const { maps } = sceneOf(dataset, width);
        const drawn = maps
          .flatMap(({ bubbles }) => bubbles)
          .reduce((sum, { people }) => sum + people, 0);
        expect(drawn).toBe(peopleAt(selectDeathsMap(dataset, choice).placed));
      }),
      { numRuns: 60 },
    );
  });
});

const basemapFile = new URL('../../../data/basemaps/az.json', import.meta.url);
const azerbaijan = landOf(parseBasemap(JSON.parse(readFileSync(basemapFile, 'utf8'))));

describe('labels on the map', () => {
  const point = fc.constantFrom<[number, number]>(
    [49.41, 40.08],
    [49.89, 40.38],
    [49.94, 40.48],
    [50.09, 40.45],
    [45.41, 39.21],
    [45.37, 41.09],
    [47.06, 40.76],
    [46.93, 40.34],
    [48.85, 38.75],
    [48.55, 39.46],
    [46.36, 40.68],
    [47.17, 41.19],
  );
  const name = fc.constantFrom(
    'Bakı',
    'Тертерский район',
    'Boyuk Shor, Baku',
    'Çeyildağ',
    'Umbaki (now Cheyildagh)',
  );
  const entry = fc.tuple(point, name, fc.integer({ min: 1, max: 60 }), fc.boolean());

  it('never touch one another, a bubble of their map or its edge, 280 to 1200 px wide', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom(...LAID_OUT),
        (entries, width, strings) => {
          const dataset = deathsAt(
            entries.map(([at, settlement, , isPlaced], i) =>
              aPlace(`p${i}`, isPlaced ? at : undefined, {
                settlement: { en: settlement },
                region: 'BA',
              }),
            ),
            Object.fromEntries(entries.map(([, , people], i) => [`p${i}`, people])),
          );
          for (const { labels, bubbles, box } of sceneOf(dataset, width, strings, azerbaijan).maps)
            labels.forEach(({ box: one }, i) => {
              expect(labels.slice(i + 1).some(({ box: other }) => overlap(one, other))).toBe(false);
              expect(bubbles.some(({ x, y, r }) => meets(one, x, y, 0.85 * r))).toBe(false);
              expect(one.x).toBeGreaterThanOrEqual(box.x);
              expect(one.x + one.width).toBeLessThanOrEqual(box.x + box.width);
              expect(one.y + one.height).toBeLessThanOrEqual(box.y + box.height);
            });
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each(LAID_OUT)('leave the legend inside the narrowest picture: $lang', (strings) => {
    const dataset = deathsAt(
      [
        aPlace('a', [49.41, 40.08]),
        aPlace('b', [46.93, 40.34], { precision: 'district' }),
        aPlace('c', undefined, { region: 'BA' }),
      ],
      { a: 3, b: 1, c: 1 },
    );
    for (const { text, textX } of sceneOf(dataset, 280, strings, azerbaijan).legend.items)
      expect(textX + estimateTextWidth(text, 12)).toBeLessThanOrEqual(280);
  });

  it('name neighbours in capitals, the Azerbaijani way', () => {
    const texts = sceneOf(clustered, 600, az, azerbaijan).maps.flatMap(({ labels }) =>
      labels.filter(({ kind }) => kind === 'neighbour').map(({ text }) => text),
    );
    expect(texts).toContain('İRAN');
  });
});

/** True when a circle and a box share a point. */
function meets(
  box: { x: number; y: number; width: number; height: number },
  x: number,
  y: number,
  r: number,
): boolean {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy) < r;
}
