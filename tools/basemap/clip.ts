import type { Polygons, Rectangle, Ring } from './planar.ts';
import { point } from './planar.ts';

type Point = [number, number];

/** One side of the rectangle: axis 0 is x, 1 is y; `sign` 1 keeps what is at least `at`, -1 at most. */
type Side = { axis: 0 | 1; sign: 1 | -1; at: number };

const isInside = (p: Point, { axis, sign, at }: Side): boolean => sign * (p[axis] - at) >= 0;

/** Where a segment crosses a side. The ends are put in order first: both owners of a border get the same bits. */
function crossing(p: Point, q: Point, { axis, at }: Side): Point {
  const [a, b] = p[0] < q[0] || (p[0] === q[0] && p[1] <= q[1]) ? [p, q] : [q, p];
  const t = (at - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [at, a[1] + t * (b[1] - a[1])] : [a[0] + t * (b[0] - a[0]), at];
}

function clipSide(ring: Point[], side: Side): Point[] {
  return ring.flatMap((p, i) => {
    const before = ring.at(i - 1) ?? p;
    const kept = isInside(p, side);
    const cut = kept === isInside(before, side) ? [] : [crossing(before, p, side)];
    return kept ? [...cut, p] : cut;
  });
}

/** The part of a ring inside a rectangle (Sutherland and Hodgman), closed; undefined if there is none. */
export function clipRing(ring: Ring, [x0, y0, x1, y1]: Rectangle): Ring | undefined {
  const sides: Side[] = [
    { axis: 0, sign: 1, at: x0 },
    { axis: 1, sign: 1, at: y0 },
    { axis: 0, sign: -1, at: x1 },
    { axis: 1, sign: -1, at: y1 },
  ];
  const open = ring.slice(0, -1).map((_, i) => point(ring, i));
  const clipped = sides.reduce(clipSide, open);
  const first = clipped[0];
  return first === undefined || clipped.length < 3 ? undefined : [...clipped, [...first]];
}

/** The parts of areas inside a rectangle; what is wholly outside is gone. */
export function clipPolygons(polygons: Polygons, rectangle: Rectangle): Polygons {
  return polygons.flatMap(([outer, ...holes]) => {
    const edge = outer && clipRing(outer, rectangle);
    if (!edge) return [];
    const inner = holes.map((hole) => clipRing(hole, rectangle));
    return [[edge, ...inner.filter((hole) => hole !== undefined)]];
  });
}

/** True if a segment runs along one side of the rectangle: it is where the map was cut, not a coast. */
export function isClipEdge(p: Point, q: Point, [x0, y0, x1, y1]: Rectangle): boolean {
  const along = (axis: 0 | 1, at: number): boolean => p[axis] === at && q[axis] === at;
  return along(0, x0) || along(0, x1) || along(1, y0) || along(1, y1);
}
