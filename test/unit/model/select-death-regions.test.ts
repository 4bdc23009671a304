import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUSTODY } from '../../../src/model/custody-kinds.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { selectDeathRegions, type DeathRegions } from '../../../src/model/select-death-regions.ts';
import { selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import { aDataset, aDeath } from '../../fixtures/a-dataset.ts';
import { aDeathNowhere, aPlace, aWithheldDeath, deathsAt } from '../../fixtures/a-map-dataset.ts';

const onMap = new Set(['west', 'east']);
const regionsOf = (dataset: Dataset): DeathRegions =>
  selectDeathRegions(
    selectDeathsMap(dataset, { period: parsePeriod(undefined, undefined), kinds: CUSTODY }),
    onMap,
  );

describe('the deaths by region', () => {
  it('count places with and without a position, the region with most people first', () => {
    const { regions } = regionsOf(
      deathsAt(
        [
          aPlace('a', [11.5, 51], { region: 'east' }),
          aPlace('b', undefined, { region: 'east' }),
          aPlace('c', [10.5, 51], { region: 'west' }),
        ],
        { a: 1, b: 2, c: 1 },
      ),
    );
    expect(regions.map(({ region, people }) => [region, people])).toEqual([
      ['east', 3],
      ['west', 1],
    ]);
    expect(regions[0]?.places.map(({ place }) => place.id)).toEqual(['a', 'b']);
  });

  it('guess no region from a position, and know none that the map has not', () => {
    const { regions, elsewhere, unknown } = regionsOf(
      deathsAt([aPlace('a', [10.5, 51]), aPlace('b', undefined, { region: 'atlantis' })], {
        a: 1,
        b: 2,
      }),
    );
    expect(regions).toEqual([]);
    expect(elsewhere.map(({ place }) => place.id)).toEqual(['a', 'b']);
    expect(unknown).toBe(3);
  });

  it('never name a region without a case, where zero would be a claim', () => {
    const { regions } = regionsOf(deathsAt([aPlace('a', undefined, { region: 'west' })], { a: 1 }));
    expect(regions.map(({ region }) => region)).toEqual(['west']);
  });

  it('are every death in view, whatever is known of it', () => {
    const region = fc.constantFrom(undefined, 'west', 'east', 'atlantis');
    const place = fc.tuple(region, fc.boolean(), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 8 }),
        fc.nat(3),
        fc.nat(3),
        (entries, named, withheld) => {
          const places = entries.map(([id, isPlaced], i) =>
            aPlace(
              `p${i}`,
              isPlaced ? [10.5, 51] : undefined,
              id === undefined ? {} : { region: id },
            ),
          );
          const deaths = [
            ...entries.flatMap(([, , people], i) =>
              Array.from({ length: people }, (_, j) => aDeath(`d${i}-${j}`, { place: `p${i}` })),
            ),
            ...Array.from({ length: named }, (_, i) => aDeathNowhere(`n${i}`)),
            ...Array.from({ length: withheld }, (_, i) => aWithheldDeath(`w${i}`)),
          ];
          const { regions, known, elsewhere, unknown } = regionsOf(aDataset({ places, deaths }));
          const at = (list: typeof elsewhere): number =>
            list.reduce((sum, entry) => sum + entry.deaths.length, 0);
          expect(known + unknown).toBe(deaths.length);
          expect(at(regions.flatMap((one) => one.places))).toBe(known);
          expect(at(elsewhere) + named + withheld).toBe(unknown);
        },
      ),
      { numRuns: 100 },
    );
  });
});
