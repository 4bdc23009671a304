import { PRECISIONS, type PlacedCrowd } from './deaths-map-bubbles.ts';
import type { Point } from './plane.ts';
import { pointGrid, squaredDistance, type PointGrid } from './point-grid.ts';

/** px between the middles of two marks of a map on which marks are drawn together. */
export const APART = 40;

/**
 * Crowds drawn together with the nearest of the larger ones that are at least `apart` from one another, at its point: never
 * at one where nobody died, such as a mean that lies in the sea. Every person is in exactly one mark; the largest first.
 * The same crowds in the same order give the same marks.
 */
export function clustered(crowds: readonly PlacedCrowd[], apart: number): PlacedCrowd[] {
  const grid = pointGrid<Gathering>(apart);
  const near = ({ at }: PlacedCrowd): Gathering | undefined => nearestOf(at, grid, apart);
  const gatherings: Gathering[] = [];
  for (const crowd of crowds) {
    if (near(crowd)) continue;
    const own: Gathering = { at: crowd.at, crowds: [] };
    gatherings.push(own);
    grid.add(own);
  }
  // Only now, when all are known: else those found late would be left with next to nobody.
  for (const crowd of crowds) near(crowd)?.crowds.push(crowd);
  return gatherings.map(markOf).sort((a, b) => b.people - a.people);
}

/** Crowds that are drawn as one mark, where the first of them is. */
interface Gathering {
  readonly at: Point;
  readonly crowds: PlacedCrowd[];
}

function nearestOf(at: Point, grid: PointGrid<Gathering>, apart: number): Gathering | undefined {
  let [nearest, least]: [Gathering | undefined, number] = [undefined, apart * apart];
  grid.visitRound(at, 1, (gatherings) => {
    for (const gathering of gatherings) {
      const distance = squaredDistance(gathering.at, at);
      if (distance < least) [nearest, least] = [gathering, distance];
    }
  });
  return nearest;
}

function markOf({ at, crowds }: Gathering): PlacedCrowd {
  const [first] = crowds;
  return crowds.length === 1 && first
    ? first
    : {
        at,
        people: crowds.reduce((sum, { people }) => sum + people, 0),
        places: crowds.flatMap(({ places }) => places),
        precision:
          PRECISIONS.find((kind) => crowds.some(({ precision }) => precision === kind)) ??
          'settlement',
        points: crowds.reduce((sum, { points }) => sum + points, 0),
      };
}
