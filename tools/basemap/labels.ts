import { clipPolygons } from './clip.ts';
import type { Frame } from './frame.ts';
import type { Polygons, Rectangle } from './planar.ts';
import { mapPoints } from './planar.ts';
import { poleOf } from './pole.ts';

/** Where a name stands best, in degrees, and the room there: so many km up and down, twice that left and right. */
export type Label = { label: [number, number]; roomKm: number };

/** To a thousandth of a degree, some hundred metres: no label needs more. */
export const roundDegrees = ([x, y]: [number, number]): [number, number] => [
  Math.round(x * 1e3) / 1e3,
  Math.round(y * 1e3) / 1e3,
];

/**
 * The label of areas in the frame's plane, looked for first in the nearest of the boxes: a neighbour's name belongs
 * where it is seen beside the country. Undefined if no box has room.
 */
export function labelOf(
  polygons: Polygons,
  frame: Frame,
  boxes: readonly Rectangle[],
): Label | undefined {
  for (const box of boxes) {
    // Names are wide and low: in a plane squeezed to half its width the pole has room for one.
    const squeezed = mapPoints(clipPolygons(polygons, box), ([x, y]) => [x / 2, y]);
    const pole = poleOf(squeezed, 0.2);
    if (pole && pole.clearance > 1) {
      const label = roundDegrees(frame.toDegrees([pole.at[0] * 2, pole.at[1]]));
      return { label, roomKm: Math.round(pole.clearance) };
    }
  }
  return undefined;
}
