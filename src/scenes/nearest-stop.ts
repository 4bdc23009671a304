/** A list that a pointer can reach. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Lists whose px differ less than this share a place: there the height decides. */
const SAME = 4;

/** The list nearest to a pointer by x, and by y where several stand at one place. */
export function nearestStop(stops: readonly Stop[], x: number, y: number): Stop | undefined {
  const away = Math.min(...stops.map((stop) => Math.abs(stop.x - x)));
  return stops
    .filter((stop) => Math.abs(stop.x - x) < away + SAME)
    .reduce<Stop | undefined>(
      (best, stop) => (best && Math.abs(best.y - y) <= Math.abs(stop.y - y) ? best : stop),
      undefined,
    );
}
