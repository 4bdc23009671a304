import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/i18n/text-in.ts';
import type { Language } from '../../../src/i18n/strings.ts';
import { parseBasemap, parseBasemapRegions } from '../../../src/model/basemap.ts';
import { CUSTODY } from '../../../src/model/custody-kinds.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { selectDeathRegions } from '../../../src/model/select-death-regions.ts';
import { selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import { regionsScene, type RegionsScene } from '../../../src/scenes/deaths-map-regions.ts';
import type { Zoom } from '../../../src/scenes/deaths-map-zoom.ts';
import { landRegionsOf, type LandRegions } from '../../../src/scenes/land-regions.ts';
import { landOf, type Land } from '../../../src/scenes/land.ts';
import { overlap } from '../../../src/scenes/place-labels.ts';
import { countClasses } from '../../../src/scenes/region-classes.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { aBasemap, freedoniaRegions } from '../../fixtures/a-basemap.ts';
import { aPlace, deathsAt } from '../../fixtures/a-map-dataset.ts';
import { LAID_OUT, en } from '../../fixtures/languages.ts';

interface Given {
  readonly width?: number;
  readonly strings?: Language;
  readonly zoom?: Zoom | undefined;
  readonly on?: readonly [Land, LandRegions];
}

const land = landOf(aBasemap());
const freedonia = [land, landRegionsOf(land, freedoniaRegions())] as const;

function sceneOf(dataset: Dataset, given: Given = {}): RegionsScene {
  const { width = 700, strings = en, zoom, on = freedonia } = given;
  const selection = selectDeathsMap(dataset, {
    period: parsePeriod(undefined, undefined),
    kinds: CUSTODY,
  });
  const deaths = selectDeathRegions(selection, new Set(on[1].regions.keys()));
  return regionsScene(
    deaths,
    ...on,
    width,
    { strings, textIn: (text) => textIn(text, strings.lang), measureText: estimateTextWidth },
    zoom,
  );
}

const inWest = deathsAt([aPlace('a', undefined, { region: 'west' })], { a: 3 });
const textsOf = ({ labels }: RegionsScene): string[] => labels.map(({ text }) => text);

describe('the map of the regions', () => {
  it('shades a region with cases, and leaves one without as not known: never a zero', () => {
    const scene = sceneOf(inWest, { width: 1100 });
    expect(scene.regions.map(({ region, people, step }) => [region, people, step])).toEqual([
      ['west', 3, 2],
      ['east', 0, undefined],
    ]);
    expect(textsOf(scene)).toContain('west\u00a03');
    expect(textsOf(scene)).toContain('east');
    expect(textsOf(scene).some((text) => /(^|\D)0/.test(text))).toBe(false);
    expect(scene.legend.items.map(({ text }) => text)).toEqual(['3 deaths', 'no case published']);
  });

  it('says nothing of missing cases where every region has one', () => {
    const both = deathsAt(
      [aPlace('a', undefined, { region: 'west' }), aPlace('b', undefined, { region: 'east' })],
      { a: 1, b: 4 },
    );
    expect(sceneOf(both).legend.items.map(({ text }) => text)).toEqual(['1', '4 deaths']);
  });

  it('draws the borders of the second file, or the regions of the first where it did not come', () => {
    const coarse = [land, landRegionsOf(land, undefined)] as const;
    expect(sceneOf(inWest).regionBorders).not.toBe('');
    expect(sceneOf(inWest, { on: coarse }).regions).toHaveLength(2);
    expect(sceneOf(inWest, { on: coarse }).regionBorders).not.toBe('');
  });

  it('zooms to where the cases are, and back', () => {
    const start = sceneOf(inWest);
    expect(start.zoom.changed).toBe(false);
    expect(start.zoom.part).toBeUndefined();
    const closer = sceneOf(inWest, { zoom: start.zoom.closer });
    expect(textsOf(closer)).toContain('west\u00a03');
    expect(closer.height).toBe(start.height);
    expect(sceneOf(inWest, { zoom: closer.zoom.farther }).regions).toEqual(start.regions);
  });
});

describe('the classes of a choropleth', () => {
  it('are the counts themselves where there are few', () => {
    expect(countClasses([])).toEqual([]);
    expect(countClasses([7])).toEqual([[7, 7]]);
    expect(countClasses([1, 10, 1])).toEqual([
      [1, 1],
      [10, 10],
    ]);
  });

  it('hold every count once, in at most four steps with one after the other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 40 }),
        (counts) => {
          const classes = countClasses(counts);
          expect(classes.length).toBeLessThanOrEqual(4);
          for (const count of counts)
            expect(classes.filter(([from, to]) => count >= from && count <= to)).toHaveLength(1);
          classes.forEach(([from, to], i) => {
            expect(from).toBeLessThanOrEqual(to);
            expect(from).toBeGreaterThan(classes[i - 1]?.[1] ?? 0);
          });
        },
      ),
    );
  });
});

const fileOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/basemaps/${name}`, import.meta.url), 'utf8'));

describe('labels of regions', () => {
  const azerbaijan = landOf(parseBasemap(fileOf('az.json')));
  const on = [
    azerbaijan,
    landRegionsOf(azerbaijan, parseBasemapRegions(fileOf('az-regions.json'))),
  ] as const;
  const ids = [...on[1].regions.keys()];
  const people = fc.array(fc.integer({ min: 0, max: 120 }), {
    minLength: ids.length,
    maxLength: ids.length,
  });

  it('never touch one another or the edge of the picture, 280 to 1200 px wide', () => {
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom(...LAID_OUT),
        (counts, width, strings) => {
          const dataset = deathsAt(
            ids.map((region) => aPlace(region.toLowerCase(), undefined, { region })),
            Object.fromEntries(ids.map((region, i) => [region.toLowerCase(), counts[i] ?? 0])),
          );
          const { labels, box, legend, layout } = sceneOf(dataset, { width, strings, on });
          labels.forEach(({ box: one }, i) => {
            expect(labels.slice(i + 1).some(({ box: other }) => overlap(one, other))).toBe(false);
            expect(one.x).toBeGreaterThanOrEqual(box.x);
            expect(one.x + one.width).toBeLessThanOrEqual(box.x + box.width);
            expect(one.y).toBeGreaterThanOrEqual(box.y);
            expect(one.y + one.height).toBeLessThanOrEqual(box.y + box.height);
          });
          for (const { text, textX } of legend.items)
            expect(textX + estimateTextWidth(text, 12)).toBeLessThanOrEqual(layout.width);
        },
      ),
      { numRuns: 20 },
    );
  });
});
