import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/i18n/text-in.ts';
import { parseBasemap, type Basemap } from '../../../src/model/basemap.ts';
import { CUSTODY } from '../../../src/model/custody-kinds.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import type { Box } from '../../../src/scenes/box.ts';
import { holds } from '../../../src/scenes/box.ts';
import { findInset, type Crowd } from '../../../src/scenes/deaths-map-inset.ts';
import { deathsMapScene, type DeathsMapScene } from '../../../src/scenes/deaths-map.ts';
import { landOf, type Land } from '../../../src/scenes/land.ts';
import { haveNear, linkedPoints } from '../../../src/scenes/linked-points.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { aBasemap } from '../../fixtures/a-basemap.ts';
import { aPlace, deathsAt } from '../../fixtures/a-map-dataset.ts';
import { en } from '../../fixtures/languages.ts';

const country: Box = { x: 0, y: 0, width: 100, height: 80 };
const at = (x: number, y: number, people = 1): Crowd => ({ at: [x, y], people });
const far = [at(10, 70, 2), at(90, 70, 2)];
const baku = [at(80, 20, 3), at(84, 20), at(82, 24, 2)];

describe('the inset', () => {
  it('is the cluster’s box and 15 % of it on each side', () => {
    expect(findInset([...baku, ...far], country, 3)).toEqual({
      part: { x: 80 - 0.6, y: 20 - 0.6, width: 4 * 1.3, height: 4 * 1.3 },
      leads: true,
    });
  });

  it('of two clusters is the one with most people', () => {
    const other = [at(20, 60, 5), at(23, 60, 5)];
    const inset = findInset([...baku, ...other, at(50, 40, 9)], country, 5);
    expect(inset?.part.x).toBeLessThan(20);
    expect(inset?.leads).toBe(false);
  });

  it('is none where people are spread, where all are at one point, and where there is nobody', () => {
    const spread = [at(10, 10), at(50, 10), at(90, 10), at(10, 70), at(50, 70), at(90, 70)];
    expect(findInset(spread, country, 3)).toBeUndefined();
    expect(findInset([at(80, 20, 50)], country, 3)).toBeUndefined();
    expect(findInset([], country, 3)).toBeUndefined();
  });

  it('is worth its room for the few only where their marks would meet', () => {
    const few = [at(80, 20), at(84, 20), at(50, 60, 9)];
    expect(findInset(few, country, 3)).toBeUndefined();
    expect(findInset(few, country, 5)?.leads).toBe(false);
  });
});

describe('linked points', () => {
  const coordinate = fc.double({ min: -20, max: 20, noNaN: true });
  const points = fc
    .array(fc.tuple(coordinate, coordinate), { maxLength: 60 })
    .map((all) => all.map(([x, y]) => at(x, y)));

  it('are the groups that comparing each with each finds', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.2, max: 15, noNaN: true }), (all, reach) => {
        const plain = slowlyLinked(all, reach);
        const keys = (groups: readonly (readonly Crowd[])[]): string[] =>
          groups
            .map((group) =>
              group
                .map((crowd) => all.indexOf(crowd))
                .sort()
                .join(),
            )
            .sort();
        expect(keys(linkedPoints(all, reach))).toEqual(keys(plain));
        const nearest = Math.min(
          ...all.flatMap((one, i) => all.slice(i + 1).map((other) => distance(one, other))),
        );
        expect(haveNear(all, reach)).toBe(nearest <= reach);
      }),
    );
  });
});

const distance = (one: Crowd, other: Crowd): number =>
  Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);

function slowlyLinked(all: readonly Crowd[], reach: number): Crowd[][] {
  const groups: Crowd[][] = [];
  for (const crowd of all) {
    const linked = groups.filter((group) => group.some((other) => distance(crowd, other) <= reach));
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push([crowd, ...linked.flat()]);
  }
  return groups;
}

const choice = { period: parsePeriod(undefined, undefined), kinds: CUSTODY };
const sceneOf = (
  points: readonly [number, number][],
  width: number,
  land: Land,
): DeathsMapScene => {
  const places = points.map((point, i) => aPlace(`p${i}`, point));
  const dataset = deathsAt(places, Object.fromEntries(places.map(({ id }) => [id, 1])));
  return deathsMapScene(selectDeathsMap(dataset, choice), land, width, {
    strings: en,
    textIn: (text) => textIn(text, 'en'),
    measureText: estimateTextWidth,
  });
};

describe('the two maps', () => {
  const freedonia = landOf(aBasemap());
  const clustered: readonly [number, number][] = [
    [11.6, 50.4],
    [11.7, 50.45],
    [11.65, 50.35],
    [10.2, 51.8],
  ];

  it('are linked: the country’s frame holds where those in the inset are, and their number', () => {
    const [inset, whole] = sceneOf(clustered, 600, freedonia).maps;
    expect(inset?.id).toBe('inset');
    expect(whole?.labels.find(({ kind }) => kind === 'total')?.text).toContain('3');
    const frame = whole?.frame ?? { x: 0, y: 0, width: 0, height: 0 };
    for (const { x, y } of whole?.bubbles ?? []) expect(holds(frame, [x, y])).toBe(false);
  });

  it('draw a place once, name it once, and what is enlarged only there', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 10.05, max: 11.95, noNaN: true }),
            fc.double({ min: 50.05, max: 51.95, noNaN: true }),
          ),
          { minLength: 1, maxLength: 25 },
        ),
        fc.integer({ min: 280, max: 1200 }),
        (points, width) => {
          const { maps } = sceneOf(points, width, freedonia);
          const ids = maps.flatMap(({ bubbles }) => bubbles.flatMap(({ places }) => places));
          expect(ids.length).toBe(new Set(ids).size);
          expect(ids).toHaveLength(points.length);
          const framed = maps.find(({ frame }) => frame);
          for (const { x, y } of framed?.bubbles ?? [])
            expect(framed?.frame && holds(framed.frame, [x, y])).toBe(false);
          const names = maps.flatMap(({ labels }) =>
            labels.filter(({ kind, text }) => kind === 'place' && text.startsWith('Town')),
          );
          const texts = names.map(({ text }) => text);
          expect(texts.length).toBe(new Set(texts).size);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stand one under the other below 480 px, the second over the sea above', () => {
    expect(sceneOf(clustered, 470, freedonia).maps[1]?.box.y).toBeGreaterThan(300);
    const [first, second] = sceneOf(clustered, 620, freedonia).maps;
    expect(first?.hidden).toEqual(second?.box);
  });

  it('work for a country across the antimeridian', () => {
    const land = landOf(acrossTheAntimeridian());
    const across = clustered.map(([lng, lat]): [number, number] => [
      lng + 169 > 180 ? lng + 169 - 360 : lng + 169,
      lat,
    ]);
    for (const width of [320, 600, 1100]) {
      const { maps } = sceneOf(across, width, land);
      const here = sceneOf(clustered, width, freedonia).maps;
      expect(maps.map(({ id }) => id)).toEqual(here.map(({ id }) => id));
      maps.forEach(({ bubbles }, i) =>
        bubbles.forEach(({ x, y }, j) => {
          expect(x).toBeCloseTo(here[i]?.bubbles[j]?.x ?? NaN, 3);
          expect(y).toBeCloseTo(here[i]?.bubbles[j]?.y ?? NaN, 3);
        }),
      );
    }
  });
});

/** Freedonia moved to 179 to 181 degrees east. */
function acrossTheAntimeridian(): Basemap {
  const file = aBasemap();
  const east = 169;
  const moved = ([lng, lat]: [number, number]): [number, number] => [lng + east, lat];
  const { transform } = file.topology;
  return parseBasemap({
    ...file,
    projection: { type: 'azimuthalEqualArea', rotate: [-180, -51] },
    window: file.window.map(moved),
    views: file.views.map(({ id, box: [west, south, right, north] }) => ({
      id,
      box: [west + east, south, right + east, north],
    })),
    seas: file.seas.map((sea) => ({ ...sea, label: moved(sea.label) })),
    regions: file.regions.map((region) => ({ ...region, label: moved(region.label) })),
    places: file.places.map((place) => ({ ...place, at: moved(place.at) })),
    topology: {
      ...file.topology,
      bbox: [179, 50, 181, 52],
      transform: {
        ...transform,
        translate: [transform.translate[0] + east, transform.translate[1]],
      },
    },
  });
}
