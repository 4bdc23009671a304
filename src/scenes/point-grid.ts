import type { Point } from './plane.ts';

/** What lies at a point of the plane. */
export interface Located {
  readonly at: Point;
}

/** Points by squares of one size. */
export interface PointGrid<T extends Located> {
  readonly cells: ReadonlyMap<number, T[]>;
  add(item: T): void;
  /** Visits what lies in a point's square and in those up to `reach` squares round it. */
  visitRound(at: Point, reach: number, visit: (items: T[], key: number) => void): void;
}

/** More squares to a side than any map has; a square's key is its column times this, and its row. */
const ROWS = 2 ** 26;

/** An empty grid with squares of a side, in the plane's unit. */
export function pointGrid<T extends Located>(side: number): PointGrid<T> {
  const cells = new Map<number, T[]>();
  const square = (value: number): number => Math.floor(value / side);
  return {
    cells,
    add(item) {
      const key = square(item.at[0]) * ROWS + square(item.at[1]);
      const there = cells.get(key);
      if (there) there.push(item);
      else cells.set(key, [item]);
    },
    visitRound([x, y], reach, visit) {
      const middle = square(x) * ROWS + square(y);
      for (let dx = -reach; dx <= reach; dx++)
        for (let dy = -reach; dy <= reach; dy++) {
          const key = middle + dx * ROWS + dy;
          const items = cells.get(key);
          if (items) visit(items, key);
        }
    },
  };
}

/** The square of the distance of two points: it tells near from far as well, in a third of the time. */
export function squaredDistance([x0, y0]: Point, [x1, y1]: Point): number {
  return (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
}
