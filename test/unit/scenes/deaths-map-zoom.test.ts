import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/i18n/text-in.ts';
import { CUSTODY } from '../../../src/model/custody-kinds.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import type { Zoom } from '../../../src/scenes/deaths-map-zoom.ts';
import { deathsMapScene, type DeathsMapScene } from '../../../src/scenes/deaths-map.ts';
import { landOf } from '../../../src/scenes/land.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { aBasemap } from '../../fixtures/a-basemap.ts';
import { aPlace, deathsAt } from '../../fixtures/a-map-dataset.ts';
import { en } from '../../fixtures/languages.ts';

const freedonia = landOf(aBasemap());
const places = [
  aPlace('a', [11.6, 50.4]),
  aPlace('b', [11.7, 50.45]),
  aPlace('c', [11.65, 50.35]),
  aPlace('far', [10.2, 51.8]),
  aPlace('west', [10.2, 50.3]),
];
const sceneAt = (
  zoom?: Zoom,
  people = { a: 3, b: 1, c: 1, far: 2, west: 1 },
  width = 700,
  chosen?: string,
) =>
  deathsMapScene(
    selectDeathsMap(deathsAt(places, people), {
      period: parsePeriod(undefined, undefined),
      kinds: CUSTODY,
    }),
    freedonia,
    width,
    {
      strings: en,
      textIn: (text) => textIn(text, 'en'),
      measureText: estimateTextWidth,
    },
    zoom,
    chosen,
  );
const idsOf = ({ maps }: DeathsMapScene): string[] => maps.map(({ id }) => id);
const peopleOn = ({ maps }: DeathsMapScene): number =>
  maps.flatMap(({ bubbles }) => bubbles).reduce((sum, { people }) => sum + people, 0);

describe('the zoom', () => {
  it('starts with nothing to reset, the enlarged part named after its largest place', () => {
    const { zoom } = sceneAt();
    expect(zoom.changed).toBe(false);
    expect(zoom.part).toEqual({ name: 'Town a', zoom: undefined });
    expect(zoom.country).toBeDefined();
  });

  it('shows the whole country with the part as a detail, and the part again', () => {
    const whole = sceneAt(sceneAt().zoom.country);
    expect(idsOf(whole)).toEqual(['country', 'inset']);
    expect(whole.zoom.country).toBeUndefined();
    expect(whole.zoom.farther).toBeUndefined();
    const part = sceneAt(whole.zoom.part?.zoom);
    expect(idsOf(part)).toEqual(['inset', 'country']);
    expect(part.maps[0]?.country).toEqual(sceneAt().maps[0]?.country);
    expect(part.zoom.part?.zoom).toBeUndefined();
  });

  it('goes closer and back, and locates what it shows on the country', () => {
    const spread = { a: 1, far: 1, west: 1, b: 0, c: 0 };
    const start = sceneAt(undefined, spread);
    expect(idsOf(start)).toEqual(['country']);
    const closer = sceneAt(start.zoom.closer, spread);
    expect(idsOf(closer)).toEqual(['inset', 'country']);
    expect(closer.maps[1]?.frame).toBeDefined();
    expect(closer.zoom.changed).toBe(true);
    expect(idsOf(sceneAt(closer.zoom.farther, spread))).toEqual(['country']);
  });

  it('goes closer to the place that is chosen, else to where most people are', () => {
    const whole = sceneAt().zoom.country;
    const idsCloser = (chosen?: string): string[] =>
      sceneAt(sceneAt(whole, undefined, 700, chosen).zoom.closer).maps[0]?.bubbles.map(
        ({ id }) => id,
      ) ?? [];
    expect(idsCloser()).toContain('a');
    expect(idsCloser('far')).toEqual(['far']);
  });

  it('ends where the land is not known closer', () => {
    let steps = 0;
    let zoom = sceneAt().zoom.country;
    while (zoom && steps < 20) {
      zoom = sceneAt(zoom).zoom.closer;
      steps += 1;
    }
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(8);
  });

  it('keeps every placed person in exactly one bubble', () => {
    const { bounds } = freedonia;
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.integer({ min: 280, max: 1200 }),
        (factor, across, down, width) => {
          const centre = [
            bounds.x + across * bounds.width,
            bounds.y + down * bounds.height,
          ] as const;
          const scene = sceneAt({ factor, centre }, undefined, width);
          expect(peopleOn(scene)).toBe(8);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps the height of a picture in two columns', () => {
    const whole = sceneAt(sceneAt().zoom.country);
    expect(whole.height).toBe(sceneAt().height);
    expect(sceneAt(sceneAt().zoom.closer).height).toBe(whole.height);
  });
});
