import type { Place } from '../model/dataset.ts';
import type { DeathsMapSelection } from '../model/select-deaths-map.ts';
import type { Land } from './land.ts';

/** True for a place that is known by its region only, and whose region the basemap has. */
export function isArea({ point, region }: Place, { regions }: Land): boolean {
  const isRough = !point || point.precision === 'region';
  return isRough && region !== undefined && regions.has(region);
}

/**
 * People by the region in which they died, where no closer position is published. A place whose region is not known
 * has no area; it stands in the list.
 */
export function areasOf(
  { placed, unpositioned }: Pick<DeathsMapSelection, 'placed' | 'unpositioned'>,
  land: Land,
): ReadonlyMap<string, number> {
  const areas = new Map<string, number>();
  for (const { place, deaths } of [...placed, ...unpositioned])
    if (place.region !== undefined && isArea(place, land))
      areas.set(place.region, (areas.get(place.region) ?? 0) + deaths.length);
  return areas;
}
