import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/i18n/text-in.ts';
import { CUSTODY } from '../../../src/model/custody-kinds.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { peopleAt, selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import type { PlacedCrowd } from '../../../src/scenes/deaths-map-bubbles.ts';
import { MOST_MARKS } from '../../../src/scenes/deaths-map-bubbles.ts';
import { APART, clustered } from '../../../src/scenes/deaths-map-clusters.ts';
import { marksOf } from '../../../src/scenes/deaths-map-marks.ts';
import { deathsMapScene, type DeathsMapScene } from '../../../src/scenes/deaths-map.ts';
import type { Zoom } from '../../../src/scenes/deaths-map-zoom.ts';
import { landOf } from '../../../src/scenes/land.ts';
import { overlap } from '../../../src/scenes/place-labels.ts';
import type { Point } from '../../../src/scenes/plane.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { aBasemap } from '../../fixtures/a-basemap.ts';
import { aPlace, deathsAt } from '../../fixtures/a-map-dataset.ts';
import { LAID_OUT, en } from '../../fixtures/languages.ts';
import type { Language } from '../../../src/i18n/strings.ts';

const land = landOf(aBasemap());
const choice = { period: parsePeriod(undefined, undefined), kinds: CUSTODY };

/** So many places spread over Freedonia by steps that are no part of one another. */
const spread = (count: number, people = 1): Dataset => {
  const places = Array.from({ length: count }, (_, i) =>
    aPlace(`p${i}`, [10.06 + 1.88 * ((i * 0.754877) % 1), 50.06 + 1.88 * ((i * 0.56984) % 1)]),
  );
  return deathsAt(places, Object.fromEntries(places.map(({ id }) => [id, people])));
};
const sceneOf = (
  dataset: Dataset,
  width = 700,
  zoom?: Zoom,
  strings: Language = en,
): DeathsMapScene =>
  deathsMapScene(
    selectDeathsMap(dataset, choice),
    land,
    width,
    { strings, textIn: (text) => textIn(text, strings.lang), measureText: estimateTextWidth },
    zoom,
    undefined,
    marksOf,
  );
const bubblesOf = ({ maps }: DeathsMapScene) => maps.flatMap(({ bubbles }) => bubbles);
const peopleOf = (scene: DeathsMapScene): number =>
  bubblesOf(scene).reduce((sum, { people }) => sum + people, 0);

const aCrowd = (id: number, at: Point, people: number): PlacedCrowd => ({
  at,
  people,
  places: [{ place: { id: `p${id}` } as never, deaths: [] }],
  precision: 'settlement',
  points: 1,
});
const crowds = fc
  .array(
    fc.tuple(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((all) =>
    all.map(([x, y, people], i) => aCrowd(i, [x, y], people)).sort((a, b) => b.people - a.people),
  );
const reach = fc.double({ min: 0.5, max: 60, noNaN: true });

describe('marks drawn together', () => {
  it('hold every place exactly once, and its people', () => {
    fc.assert(
      fc.property(crowds, reach, (all, apart) => {
        const marks = clustered(all, apart);
        const ids = marks.flatMap(({ places }) => places.map(({ place }) => place.id));
        expect([...ids].sort()).toEqual(all.map(({ places }) => places[0]?.place.id).sort());
        for (const { people, places, points } of marks) {
          expect(points).toBe(places.length);
          const own = all.filter((crowd) => crowd.places.some((place) => places.includes(place)));
          expect(own.reduce((sum, crowd) => sum + crowd.people, 0)).toBe(people);
        }
      }),
    );
  });

  it('stand where somebody died, apart from one another, and hold only what is near', () => {
    fc.assert(
      fc.property(crowds, reach, (all, apart) => {
        const marks = clustered(all, apart);
        marks.forEach(({ at, places }, i) => {
          expect(all.some((crowd) => crowd.at === at)).toBe(true);
          for (const other of marks.slice(i + 1))
            expect(Math.hypot(other.at[0] - at[0], other.at[1] - at[1])).toBeGreaterThanOrEqual(
              apart,
            );
          for (const crowd of all.filter((one) =>
            one.places.some((place) => places.includes(place)),
          ))
            expect(Math.hypot(crowd.at[0] - at[0], crowd.at[1] - at[1])).toBeLessThan(apart);
        });
      }),
    );
  });

  it('come the largest first, and the same each time', () => {
    fc.assert(
      fc.property(crowds, reach, (all, apart) => {
        const marks = clustered(all, apart);
        expect(clustered(all, apart)).toEqual(marks);
        const people = marks.map((mark) => mark.people);
        expect(people).toEqual([...people].sort((a, b) => b - a));
      }),
    );
  });
});

describe('a map of many places', () => {
  it('shows them one by one up to the most that can be told apart', () => {
    const scene = sceneOf(spread(MOST_MARKS));
    expect(bubblesOf(scene)).toHaveLength(MOST_MARKS);
    expect(scene.legend.items.map(({ mark }) => mark.kind)).not.toContain('cluster');
  });

  it('draws one more together, and explains it', () => {
    const scene = sceneOf(spread(MOST_MARKS + 1));
    const bubbles = bubblesOf(scene);
    expect(bubbles.length).toBeLessThan(60);
    expect(bubbles.every(({ points }) => points > 1)).toBe(true);
    expect(scene.legend.items.map(({ mark }) => mark.kind)).toEqual(['sizes', 'cluster']);
  });

  it.each([501, 3000, 10_000])('gives each mark of %i places its number', (count) => {
    for (const width of [280, 320, 480, 700, 900, 1200]) {
      const scene = sceneOf(spread(count), width);
      for (const { bubbles, labels } of scene.maps) {
        const several = bubbles.filter(({ points }) => points > 1);
        const beside = labels.filter(({ kind }) => kind === 'count');
        const inside = several.filter(({ numbered }) => numbered);
        expect(inside.length + beside.length, `${width} px`).toBe(several.length);
      }
    }
  });

  it.each([501, 2000, 10_000])(
    'counts every one of %i deaths once, on the map and closer',
    (count) => {
      const dataset = spread(count);
      const all = peopleAt(selectDeathsMap(dataset, choice).placed);
      for (const width of [280, 700, 1200]) {
        const scene = sceneOf(dataset, width);
        expect(peopleOf(scene)).toBe(all);
        const closer = bubblesOf(scene)[0]?.closer;
        expect(closer).toBeDefined();
        expect(peopleOf(sceneOf(dataset, width, closer))).toBe(all);
      }
    },
  );

  it('ends one by one, closer and closer', () => {
    const dataset = spread(2000);
    let scene = sceneOf(dataset);
    for (let steps = 0; steps < 6 && scene.maps[0]?.bubbles.some(({ closer }) => closer); steps++)
      scene = sceneOf(dataset, 700, scene.maps[0]?.bubbles.find(({ closer }) => closer)?.closer);
    expect(scene.maps[0]?.bubbles.length).toBeGreaterThan(0);
    expect(scene.maps[0]?.bubbles.every(({ points }) => points === 1)).toBe(true);
  });

  it('never lets two marks meet, nor a number leave its map', () => {
    for (const width of [280, 320, 480, 700, 1200])
      for (const { bubbles, box, labels } of sceneOf(spread(3000), width).maps) {
        bubbles.forEach(({ x, y, r }, i) => {
          expect(x - r).toBeGreaterThanOrEqual(box.x);
          expect(y + r).toBeLessThanOrEqual(box.y + box.height);
          expect(r).toBeLessThan(APART / 2);
          for (const other of bubbles.slice(i + 1).filter(({ closer }) => closer))
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(other.r + r - 1);
        });
        labels.forEach((one, i) => {
          expect(labels.slice(i + 1).some((other) => overlap(one.box, other.box))).toBe(false);
        });
      }
  });

  it.each(LAID_OUT)('keeps its legend in the narrowest picture: $lang', (strings) => {
    for (const { text, textX } of sceneOf(spread(600), 280, undefined, strings).legend.items)
      expect(textX + estimateTextWidth(text, 12)).toBeLessThanOrEqual(280);
  });
});
