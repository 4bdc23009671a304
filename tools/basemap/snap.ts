import type { Polygons, Ring } from './planar.ts';
import { point, signedArea } from './planar.ts';

/** A ring with every point changed by `round`, points that fell together dropped, closed; undefined if no area can be left. */
export function snapRing(
  ring: Ring,
  round: (point: [number, number]) => [number, number],
): Ring | undefined {
  const snapped: Ring = [];
  for (let i = 0; i < ring.length; i++) {
    const [x, y] = round(point(ring, i));
    const last = snapped.at(-1);
    if (last === undefined || last[0] !== x || last[1] !== y) snapped.push([x, y]);
  }
  return snapped.length < 4 || signedArea(snapped) === 0 ? undefined : snapped;
}

/**
 * Areas on one grid. Done once, before the first topology: two neighbours whose shared border differs in
 * the twelfth digit would each get a coast there.
 */
export function snapPolygons(
  polygons: Polygons,
  round: (point: [number, number]) => [number, number],
): Polygons {
  return polygons.flatMap(([outer, ...holes]) => {
    const edge = outer && snapRing(outer, round);
    if (!edge) return [];
    const inner = holes.map((hole) => snapRing(hole, round));
    return [[edge, ...inner.filter((hole) => hole !== undefined)]];
  });
}
