import { geoDistance } from 'd3-geo';
import type { Unit } from './admin1.ts';
import { clipPolygons } from './clip.ts';
import type { Named } from './dissolve.ts';
import type { Frame } from './frame.ts';
import { snappedPoint } from './frame.ts';
import { mapPoints } from './planar.ts';
import { snapPolygons } from './snap.ts';

/** A unit's areas in the frame's plane, on the common grid. */
export const inPlane = (unit: Unit, frame: Frame): Named => ({
  id: unit.country,
  polygons: mapPoints(snapPolygons(unit.polygons, snappedPoint(frame.middle)), frame.toPlane),
});

/** A quarter of the globe, in radians: what is farther from the map's middle has no place on its plane. */
const FAR = Math.PI / 2;

/** The other countries' units as far as they lie in the frame's window. */
export function unitsInWindow(units: readonly Unit[], frame: Frame): Named[] {
  const [x0, y0, x1, y1] = frame.window;
  const middle = frame.toDegrees([(x0 + x1) / 2, (y0 + y1) / 2]);
  return units.flatMap((unit) => {
    const [longitude = NaN, latitude = NaN] = unit.polygons[0]?.[0]?.[0] ?? [];
    if (!(geoDistance([longitude, latitude], middle) < FAR)) return [];
    const { id, polygons } = inPlane(unit, frame);
    const clipped = clipPolygons(polygons, frame.window);
    return clipped.length ? [{ id, polygons: clipped }] : [];
  });
}
