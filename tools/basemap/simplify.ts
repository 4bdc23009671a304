import {
  filter,
  filterAttachedWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import { isArea } from './dissolve.ts';

/** How much may go: the tolerance at a point of an arc (by index), in the units of the points; 0 keeps the point. */
export type ToleranceAt = (arc: number, x: number, y: number) => number;

/**
 * Visvalingam's simplification with a tolerance at every point. A point goes if the triangle it stands for is smaller
 * than the square of the tolerance; borders stay shared because an arc is simplified once for both sides.
 */
export function simplifyArcs<T extends Objects>(
  whole: Topology<T>,
  toleranceAt: ToleranceAt,
): Topology<T> {
  const weighed = presimplify(whole, planarTriangleArea);
  const arcs = weighed.arcs.map((arc, i) =>
    // A weight of many or few tolerances: `simplify` then has one threshold for all.
    arc.map(([x = NaN, y = NaN, weight = 0]) => {
      const least = toleranceAt(i, x, y) ** 2;
      return [x, y, least === 0 ? Infinity : weight / least];
    }),
  );
  return simplify({ ...weighed, arcs }, 1);
}

const arcIndices = (arcs: unknown): number[] =>
  Array.isArray(arcs)
    ? arcs.flatMap(arcIndices)
    : [Number(arcs) < 0 ? ~Number(arcs) : Number(arcs)];

/** How many rings of these geometries each arc (by index) bounds: one on an outer edge, two between two of them. */
export function arcUses(geometries: readonly GeometryObject[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const i of geometries.filter(isArea).flatMap(({ arcs }) => arcIndices(arcs))) {
    uses.set(i, (uses.get(i) ?? 0) + 1);
  }
  return uses;
}

/**
 * The topology without islands smaller than `least` (squared units of the points). Rings that touch another area
 * stay, or a hole would be left behind; so do those with an arc that `isKept` names.
 */
export function withoutSpecks<T extends Objects>(
  whole: Topology<T>,
  least: number,
  isKept: (arc: number) => boolean,
): Topology<T> {
  const isLarge = filterAttachedWeight(whole, least, (ring) => planarRingArea(ring));
  const kept = filter(whole, (ring, interior) => {
    // The published types say that a ring is its points; it is its arcs' indices.
    return arcIndices(ring).some(isKept) || isLarge(ring, interior);
  });
  return kept as Topology<T>;
}
