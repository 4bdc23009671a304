import type { Polygons, Ring } from './planar.ts';
import { boundsOf, point, ringContains } from './planar.ts';

/** The point farthest inside an area and its distance from the edge, in the units of the area's points. */
export type Pole = { at: [number, number]; clearance: number };

type Cell = { at: [number, number]; half: number; clearance: number; bound: number };

function distanceToSegment(
  [x, y]: [number, number],
  a: [number, number],
  b: [number, number],
): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / length;
  const s = Math.min(1, Math.max(0, t));
  return Math.hypot(a[0] + s * dx - x, a[1] + s * dy - y);
}

/** Distance from the edge, negative outside. */
function clearanceIn(rings: Ring[], p: [number, number]): number {
  let nearest = Infinity;
  let inside = false;
  for (const ring of rings) {
    if (ringContains(ring, p)) inside = !inside;
    for (let i = 1; i < ring.length; i++) {
      nearest = Math.min(nearest, distanceToSegment(p, point(ring, i - 1), point(ring, i)));
    }
  }
  return inside ? nearest : -nearest;
}

/**
 * The pole of inaccessibility of areas, to `precision` (their units): where a label has most room. Quarters
 * the cell that may still hold a better point (the method of Mapbox's polylabel). Undefined for no area.
 */
export function poleOf(polygons: Polygons, precision: number): Pole | undefined {
  let best: Pole | undefined;
  for (const rings of polygons) {
    const [x0, y0, x1, y1] = boundsOf([[rings]]);
    const cell = (x: number, y: number, half: number): Cell => {
      const clearance = clearanceIn(rings, [x, y]);
      return { at: [x, y], half, clearance, bound: clearance + half * Math.SQRT2 };
    };
    const queue = [cell((x0 + x1) / 2, (y0 + y1) / 2, Math.max(x1 - x0, y1 - y0) / 2)];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { at, half, clearance, bound } = next;
      if (clearance > (best?.clearance ?? 0)) best = { at, clearance };
      if (bound - (best?.clearance ?? 0) <= precision) break;
      const [x, y, h] = [at[0], at[1], half / 2];
      queue.push(cell(x - h, y - h, h), cell(x + h, y - h, h));
      queue.push(cell(x - h, y + h, h), cell(x + h, y + h, h));
      queue.sort((a, b) => b.bound - a.bound);
    }
  }
  return best;
}
