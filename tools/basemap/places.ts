import type { Basemap } from '../../src/model/basemap.ts';
import type { City } from './cities.ts';
import { namesIn } from './names.ts';
import type { Overlay } from './overlay.ts';
import { roundDegrees } from './labels.ts';
import { unwrapLongitude } from './unwrap.ts';

type Place = Basemap['places'][number];

/** How many places a country without a list of its own gets, and how many of them on the main map. */
const MOST = 12;
const MOST_MAIN = 5;

/** The capital and the largest cities, under GeoNames' own (English or local) name. */
function largestPlaces(cities: readonly City[]): Omit<Place, 'at'>[] {
  const order = (a: City, b: City): number =>
    Number(b.isCapital) - Number(a.isCapital) ||
    b.population - a.population ||
    Number(a.id) - Number(b.id);
  return [...cities]
    .sort(order)
    .slice(0, MOST)
    .map(({ id, name, isCapital }, i) => ({
      id,
      rank: isCapital ? 0 : i <= MOST_MAIN ? 1 : 2,
      names: { en: name },
    }));
}

/** The places of a map: the overlay's list, else the largest. Throws if a listed one has no coordinates. */
export function placesOf(
  cities: readonly City[],
  overlay: Overlay,
  languages: readonly string[],
  middle: number,
): Place[] {
  const cityOf = new Map(cities.map((city) => [city.id, city]));
  const listed = overlay.places?.list.map(({ gn, rank, ...names }) => ({
    id: String(gn),
    rank,
    names: namesIn(languages, (language) => names[language]),
  }));
  return (listed ?? largestPlaces(cities)).map(({ id, rank, names }) => {
    const city = cityOf.get(id);
    if (!city) throw new Error(`GeoNames has no place ${id} in ${overlay.iso2}`);
    const [x, y] = city.at;
    return { id, rank, at: roundDegrees([unwrapLongitude(x, middle), y]), names };
  });
}
