/** The middle of numbers, the upper one of two; NaN of none. */
export const median = (values: readonly number[]): number => share(values, 0.5);

/** The number below which such a share of the values lies. */
export function share(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1) + 0.5)] ?? NaN;
}
