import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBasemap } from '../../../src/model/basemap.ts';
import { CUSTODY } from '../../../src/model/custody-kinds.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { selectDeathsMap } from '../../../src/model/select-deaths-map.ts';
import { landOf, type Land } from '../../../src/scenes/land.ts';
import { strayPlace } from '../../../src/scenes/stray-place.ts';
import { aBasemap } from '../../fixtures/a-basemap.ts';
import { aPlace, deathsAt } from '../../fixtures/a-map-dataset.ts';

const freedonia = landOf(aBasemap());
const file = new URL('../../../data/basemaps/az.json', import.meta.url);
const azerbaijan = landOf(parseBasemap(JSON.parse(readFileSync(file, 'utf8'))));
const choice = { period: parsePeriod(undefined, undefined), kinds: CUSTODY };
const strayAt = (lng: number, lat: number, land: Land = freedonia) => {
  const dataset = deathsAt([aPlace('right', [11, 51]), aPlace('other', [lng, lat])], { other: 1 });
  return strayPlace(selectDeathsMap(dataset, choice).placed, land);
};

describe('a place on the map', () => {
  it('may lie in the country, or up to 3 km outside its simplified outline', () => {
    expect(strayAt(11, 51)).toBeUndefined();
    expect(strayAt(9.97, 51)).toBeUndefined();
    expect(strayAt(11, 52.02)).toBeUndefined();
  });

  it('farther outside, swapped or at 0, 0 it makes the dataset refused, and is named', () => {
    expect(strayAt(9.9, 51)).toMatchObject({ code: 'E_SCHEMA', path: 'places', value: 'other' });
    expect(strayAt(51, 11)?.message).toContain('"other" at 11, 51');
    expect(strayAt(0, 0)).toBeDefined();
  });

  it('is not drawn in the open Caspian, where the box of the country still reaches', () => {
    expect(strayAt(50.3, 39.2, azerbaijan)).toBeDefined();
    expect(strayAt(49.41, 40.08, azerbaijan)).toBeUndefined();
    expect(strayAt(45.41, 39.21, azerbaijan)).toBeUndefined();
  });

  it('with an impossible latitude or longitude is refused before that', () => {
    expect(() => strayAt(11, 91)).toThrow(/lat/);
    expect(() => strayAt(181, 51)).toThrow(/lng/);
  });
});
