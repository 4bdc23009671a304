import { stacked, type Piece } from './paragraph.ts';

/** Pieces in two columns, `across` px from one to the other, as even as their order allows. */
export function inColumns(pieces: readonly Piece[], across: number, gap: number): Piece {
  const column = (some: readonly Piece[]): Piece =>
    stacked(some.map((piece, i) => ({ gap: i === 0 ? 0 : gap, piece })));
  const heights = pieces.map(
    (_, cut) =>
      [column(pieces.slice(0, cut + 1)).height, column(pieces.slice(cut + 1)).height] as const,
  );
  const even = heights.findIndex(([left, right]) => left >= right);
  const [left, right] = [column(pieces.slice(0, even + 1)), column(pieces.slice(even + 1))];
  return {
    height: Math.max(left.height, right.height),
    shapes: [...left.shapes, { kind: 'group', shift: [across, 0], shapes: right.shapes }],
  };
}
