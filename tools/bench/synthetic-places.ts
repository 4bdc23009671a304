import type { Dataset } from '../../src/model/dataset.ts';
import { aDataset, aDeath } from '../../test/fixtures/a-dataset.ts';
import { aPlace } from '../../test/fixtures/a-map-dataset.ts';

/**
 * A dataset of the invented country with so many places, one death at each, spread over the land; every tenth names no
 * region. It is made as parsed: what is measured begins at the selection.
 */
export function syntheticPlaces(count: number): Dataset {
  const base = aDataset({ places: [aPlace('p', [11, 51])], deaths: [aDeath('d', { place: 'p' })] });
  const [place] = base.places;
  const [death] = base.deaths;
  if (!place || !death) throw new Error('The fixture has no place or no death.');
  const places = Array.from({ length: count }, (_, i): Dataset['places'][number] => {
    // Steps that are no part of one another fill a square evenly.
    const [x, y] = [(i * 0.754877) % 1, (i * 0.56984) % 1];
    return {
      ...place,
      id: `p${i}`,
      name: new Map([['en', `Prison ${i}`]]),
      settlement: new Map([['en', `Town ${i}`]]),
      point: { lng: 10.06 + 1.88 * x, lat: 50.06 + 1.88 * y, precision: 'settlement' },
      ...(i % 10 === 0 ? {} : { region: x < 0.5 ? 'west' : 'east' }),
    };
  });
  const deaths = places.map((there, i) => ({ ...death, id: `d${i}`, place: there }));
  return { ...base, places, deaths };
}
