import type { Position } from 'geojson';

/** A closed ring: its first point is repeated at its end. */
export type Ring = Position[];

/** An area in several pieces, each an outer ring and its holes (GeoJSON MultiPolygon coordinates). */
export type Polygons = Ring[][];

/** [x0, y0, x1, y1], x0 < x1 and y0 < y1. */
export type Rectangle = readonly [number, number, number, number];

/** Signed area: positive if the ring runs anticlockwise with y upwards, in squared units of its points. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = point(ring, i - 1);
    const [bx, by] = point(ring, i);
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

/** True if a point lies in a ring (even-odd; a point on the edge may go either way). */
export function ringContains(ring: Ring, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = point(ring, i - 1);
    const [bx, by] = point(ring, i);
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** A ring's point as a pair; throws when there is none. */
export function point(ring: Ring, i: number): [number, number] {
  const [x, y] = ring[i] ?? [];
  if (x === undefined || y === undefined) throw new Error(`A ring has no point ${String(i)}`);
  return [x, y];
}

/** The box round all points, as [x0, y0, x1, y1]. */
export function boundsOf(areas: Iterable<Polygons>): Rectangle {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygons of areas) {
    for (const [x = NaN, y = NaN] of polygons.flat().flat()) {
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return [x0, y0, x1, y1];
}

/** A rectangle with `dx` added left and right, `dy` above and below. */
export const padded = ([x0, y0, x1, y1]: Rectangle, dx: number, dy: number): Rectangle => [
  x0 - dx,
  y0 - dy,
  x1 + dx,
  y1 + dy,
];

/** The same areas with every point changed by `change`. */
export const mapPoints = (
  polygons: Polygons,
  change: (point: [number, number]) => [number, number],
): Polygons =>
  polygons.map((rings) => rings.map((ring) => ring.map((_, i) => change(point(ring, i)))));
