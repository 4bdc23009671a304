import type { Lines } from './land.ts';
import type { Point } from './plane.ts';

/** True for a point that an odd number of the rings goes round: inside, but not in a hole. */
export function isInside(rings: Lines, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring[i - 1] ?? ring.at(-1) ?? [x1, y1];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    });
  return inside;
}
