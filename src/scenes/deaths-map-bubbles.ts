import type { Point as Position } from '../model/dataset.ts';
import type { PlaceOfDeaths } from '../model/select-deaths-map.ts';
import type { Crowd } from './deaths-map-inset.ts';
import type { ToPlane } from './plane.ts';

/** How exactly a mark's place is known, from the coarsest. */
export const PRECISIONS: readonly Position['precision'][] = [
  'region',
  'district',
  'settlement',
  'site',
];

/** The people of one mark: at one point of the plane, or at several that are drawn together. */
export interface PlacedCrowd extends Crowd {
  /** Most people first. */
  readonly places: readonly PlaceOfDeaths[];
  /** The coarsest of the places'. */
  readonly precision: Position['precision'];
  /** How many points it stands for. */
  readonly points: number;
}

/** One crowd for each point that has people, the largest first: what is drawn later stays visible. */
export function crowdsOf(placed: readonly PlaceOfDeaths[], toPlane: ToPlane): PlacedCrowd[] {
  const points = new Map<string, [PlaceOfDeaths, ...PlaceOfDeaths[]]>();
  for (const entry of placed) {
    const { point } = entry.place;
    if (!point) continue;
    const key = `${point.lng} ${point.lat}`;
    const there = points.get(key);
    if (there) there.push(entry);
    else points.set(key, [entry]);
  }
  return [...points.values()]
    .map((places): PlacedCrowd => {
      const { lng, lat } = places[0].place.point ?? { lng: 0, lat: 0 };
      const known = places.map(({ place }) => place.point?.precision);
      return {
        at: toPlane(lng, lat),
        people: places.reduce((sum, { deaths }) => sum + deaths.length, 0),
        places,
        precision: PRECISIONS.find((precision) => known.includes(precision)) ?? 'settlement',
        points: 1,
      };
    })
    .sort((a, b) => b.people - a.people);
}

/** What one map draws, the largest first, and px of the radius of one person on it. */
export interface Marks {
  readonly crowds: readonly PlacedCrowd[];
  readonly ofOne: number;
}

/** So many marks a map shows one by one; where there are more, they cover one another and can't be told apart. */
export const MOST_MARKS = 500;

/** Radius of one person at most: a single death is seen and hit, not shouted. */
const RADIUS_OF_ONE = 10;

/** The most of a picture that bubbles may cover together, so that the land stays to be seen. */
const COVERED = 0.12;

/**
 * px of the radius of one person on a picture of so many square px, of which bubbles may cover a part, where the largest
 * may have `largest` px; area is proportional to people.
 */
export function radiusOfOne(
  crowds: readonly Crowd[],
  largest: number,
  picture: number,
  covered = COVERED,
): number {
  const most = crowds.reduce((max, { people }) => Math.max(max, people), 1);
  const all = crowds.reduce((sum, { people }) => sum + people, 1);
  return Math.min(
    RADIUS_OF_ONE,
    largest / Math.sqrt(most),
    Math.sqrt((covered * picture) / (Math.PI * all)),
  );
}

/** px of a bubble's radius. */
export function radiusOf(people: number, ofOne: number): number {
  return Math.max(1.5, ofOne * Math.sqrt(people));
}
