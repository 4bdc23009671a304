/** Px to a tenth: finer is not seen, and markup stays small. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
