import { range } from 'd3-array';
import type { Box } from './box.ts';
import type { Lines } from './land.ts';

/** px of a cell's side. */
const CELL = 3;
const NONE = -1;

/** The region, by its number, in which a point of the picture lies; -1 for none. To 3 px, which a label doesn't notice. */
export type RegionAt = (x: number, y: number) => number;

/** Fills a grid over the picture with the regions, row by row: asking it costs nothing, and labels ask often. */
export function regionGrid(regions: readonly Lines[], { x, y, width, height }: Box): RegionAt {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells = new Int16Array(columns * rows).fill(NONE);
  const columnOf = (at: number): number =>
    Math.max(0, Math.min(columns, Math.ceil((at - x) / CELL - 0.5)));
  regions.forEach((rings, region) => {
    crossings(rings, y, rows).forEach((across, row) => {
      across.sort((a, b) => a - b);
      for (let i = 0; i + 1 < across.length; i += 2)
        cells.fill(
          region,
          row * columns + columnOf(across[i] ?? 0),
          row * columns + columnOf(across[i + 1] ?? 0),
        );
    });
  });
  return (atX, atY) => {
    const [column, row] = [Math.floor((atX - x) / CELL), Math.floor((atY - y) / CELL)];
    return column >= 0 && column < columns && row >= 0 && row < rows
      ? (cells[row * columns + column] ?? NONE)
      : NONE;
  };
}

/** Where the rings cross the middle line of each row. */
function crossings(rings: Lines, top: number, rows: number): number[][] {
  const found = range(rows).map((): number[] => []);
  for (const ring of rings)
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring[i - 1] ?? ring.at(-1) ?? [x1, y1];
      if (y0 === y1) return;
      const [upper, lower] = y0 < y1 ? [y0, y1] : [y1, y0];
      const first = Math.max(0, Math.ceil((upper - top) / CELL - 0.5));
      const last = Math.min(rows, Math.ceil((lower - top) / CELL - 0.5));
      for (let row = first; row < last; row++) {
        const y = top + (row + 0.5) * CELL;
        found[row]?.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      }
    });
  return found;
}
