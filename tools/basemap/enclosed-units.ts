import type { Unit } from './admin1.ts';
import { point, ringContains } from './planar.ts';

/**
 * Units of a territory without an ISO code of its own that lie wholly in one of the country's: the ground of Baikonur,
 * leased and still Kazakhstan's. Left to itself it would be a foreign hole in the map.
 */
export function enclosedUnits(country: readonly Unit[], world: readonly Unit[]): ReadonlySet<Unit> {
  const outers = country.flatMap(({ polygons }) =>
    polygons.flatMap(([outer]) => (outer ? [outer] : [])),
  );
  return new Set(
    world.filter(
      (unit) =>
        !/^[A-Z]{2}$/.test(unit.country) &&
        unit.polygons.every(
          ([ring]) =>
            ring !== undefined &&
            outers.some((outer) => ring.every((_, i) => ringContains(outer, point(ring, i)))),
        ),
    ),
  );
}
