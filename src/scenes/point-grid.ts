import type { Point } from './plane.ts';

/** What lies at a point of the plane. */
export interface Located {
  readonly at: Point;
}

/** Points by squares of one size; `near` gives what lies in a square and in those up to `reach` squares round it. */
export interface PointGrid<T extends Located> {
  readonly cells: ReadonlyMap<number, T[]>;
  add(item: T): void;
  /** Keys of the squares round a point, whether anything lies in them or not. */
  keysRound(at: Point, reach: number): readonly number[];
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
    keysRound([x, y], reach) {
      const keys: number[] = [];
      for (let dx = -reach; dx <= reach; dx++)
        for (let dy = -reach; dy <= reach; dy++)
          keys.push((square(x) + dx) * ROWS + square(y) + dy);
      return keys;
    },
  };
}
