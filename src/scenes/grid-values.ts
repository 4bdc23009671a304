/** The values of a scale's grid lines and the value at its top. */
export interface GridValues {
  readonly values: readonly number[];
  readonly top: number;
}

/**
 * Four or five round, whole values from zero: the scale ends at the highest value where that gives so many lines, else at
 * the round value above it. Without people there is only the zero line. Steps are 1, 2 or 5 by a power of ten, as
 * d3-array's `ticks` takes them; importing it costs more than this.
 */
export function gridValues(highest: number): GridValues {
  if (highest <= 0) return { values: [0], top: 1 };
  const power = 10 ** Math.floor(Math.log10(highest));
  const choices = [power / 5, power / 2, power, power * 2]
    .filter((step) => step >= 1)
    .flatMap((step) => [
      { step, lines: Math.floor(highest / step), top: highest },
      { step, lines: Math.ceil(highest / step), top: Math.ceil(highest / step) * step },
    ]);
  const distance = ({ lines }: { lines: number }): number => Math.abs(lines - 3.5);
  const { step, lines, top } = choices.reduce((best, next) =>
    distance(next) < distance(best) ? next : best,
  );
  return { values: Array.from({ length: lines + 1 }, (_, i) => i * step), top };
}
