import type { Named } from './dissolve.ts';
import type { Polygons, Ring } from './planar.ts';
import { point, ringContains } from './planar.ts';

/** A corner of `ring` that `other` does not have, so that "inside" has an answer; undefined if all are shared. */
function ownPoint(ring: Ring, other: Ring): [number, number] | undefined {
  const shared = new Set(other.map(([x, y]) => `${String(x)} ${String(y)}`));
  const i = ring.findIndex(([x, y]) => !shared.has(`${String(x)} ${String(y)}`));
  return i < 0 ? undefined : point(ring, i);
}

/**
 * The neighbours with a hole for every piece of the country that was laid over them. Natural Earth does that
 * with one exclave in Armenia: without the hole its border would count as a coast.
 */
export function cutEnclaves(neighbours: readonly Named[], country: Polygons): Named[] {
  const lies = (ring: Ring, [outer, ...holes]: Ring[]): boolean => {
    const p = outer && ownPoint(ring, outer);
    if (!outer || !p || !ringContains(outer, p)) return false;
    return holes.every((hole) => {
      const q = ownPoint(ring, hole);
      return q !== undefined && !ringContains(hole, q);
    });
  };
  const outers = country.flatMap(([outer]) => (outer ? [outer] : []));
  return neighbours.map(({ id, polygons }) => ({
    id,
    polygons: polygons.map((rings) => [...rings, ...outers.filter((outer) => lies(outer, rings))]),
  }));
}
