import type { Rectangle } from './planar.ts';

/**
 * Tolerances in kilometres: the country's outline, its neighbours, the borders between its regions in their own file,
 * and the same borders in the basemap, where they only bound a soft area.
 */
export type Tolerance = { country: number; neighbours: number; regions: number; areas: number };

/**
 * Tolerances for a country of this size (km): a two-thousandth of its diagonal cannot be seen at 700 px, and
 * Azerbaijan's comes to the 0.3 km that was found by eye. `coarser` multiplies them all.
 */
export function toleranceOf([x0, y0, x1, y1]: Rectangle, coarser: number): Tolerance {
  const short = (km: number): number => Number(km.toPrecision(2));
  const country = Math.max(0.05, coarser * (Math.hypot(x1 - x0, y1 - y0) / 2000));
  return {
    country: short(country),
    neighbours: short(country * 5),
    regions: short(country * 2),
    areas: short(country * 6),
  };
}
