import { DatasetError } from '../model/dataset-error.ts';
import type { PlaceOfDeaths } from '../model/select-deaths-map.ts';
import { isInside } from './inside.ts';
import type { Land } from './land.ts';
import type { Point } from './plane.ts';

/** A point may lie so far outside the outline, which is simplified; publishing allows the same. In earth radii. */
const TOLERANCE = 3 / 6371;

/**
 * Why a dataset can't be drawn on a land: the first place whose point lies outside the country, so that no death is drawn
 * in the sea or next door by mistake. Undefined where there is none.
 */
export function strayPlace(placed: readonly PlaceOfDeaths[], land: Land): DatasetError | undefined {
  const stray = placed.find(({ place: { point } }) => {
    if (!point) return false;
    const at = land.toPlane(point.lng, point.lat);
    return !isInside(land.country, at) && !isNearOutline(at, land);
  });
  const { id, point } = stray?.place ?? {};
  return point
    ? new DatasetError(
        'E_SCHEMA',
        `The place "${id}" at ${point.lat}, ${point.lng} lies outside the country of the basemap.`,
        { path: 'places', value: id },
      )
    : undefined;
}

function isNearOutline(at: Point, { country }: Land): boolean {
  return country.some((ring) =>
    ring.some((to, i) => distanceToEdge(at, ring[i - 1] ?? to, to) <= TOLERANCE),
  );
}

function distanceToEdge([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(fromX + part * dx - x, fromY + part * dy - y);
}
