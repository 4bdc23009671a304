import { bisector } from 'd3-array';

/** A list that a pointer can reach. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Lists whose px differ less than this share a place: there the height decides. */
const SAME = 4;

const byX = bisector((stop: Stop) => stop.x);

/** The list nearest to a pointer by x, and by y where several stand at one place; stops come in order of x. */
export function nearestStop(stops: readonly Stop[], x: number, y: number): Stop | undefined {
  const after = byX.left(stops, x);
  const [left, right] = [stops[after - 1]?.x ?? -Infinity, stops[after]?.x ?? Infinity];
  const away = Math.min(x - left, right - x) + SAME;
  let nearest: Stop | undefined;
  for (let i = byX.right(stops, x - away); i < stops.length; i++) {
    const stop = stops[i];
    if (!stop || stop.x >= x + away) break;
    if (!nearest || Math.abs(stop.y - y) < Math.abs(nearest.y - y)) nearest = stop;
  }
  return nearest;
}
