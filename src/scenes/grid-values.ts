import { range, tickStep } from 'd3-array';

/** The values of a scale's grid lines and the value at its top. */
export interface GridValues {
  readonly values: readonly number[];
  readonly top: number;
}

/**
 * Four or five round, whole values from zero: the scale ends at the highest value where that gives so many lines, else at
 * the round value above it. Without people there is only the zero line.
 */
export function gridValues(highest: number): GridValues {
  if (highest <= 0) return { values: [0], top: 1 };
  const choices = [2, 3, 4, 6]
    .map((lines) => Math.max(1, tickStep(0, highest, lines)))
    .flatMap((step) => [
      { step, lines: Math.floor(highest / step), top: highest },
      { step, lines: Math.ceil(highest / step), top: Math.ceil(highest / step) * step },
    ]);
  const distance = ({ lines }: { lines: number }): number => Math.abs(lines - 3.5);
  const { step, lines, top } = choices.reduce((best, next) =>
    distance(next) < distance(best) ? next : best,
  );
  return { values: range(lines + 1).map((i) => i * step), top };
}
