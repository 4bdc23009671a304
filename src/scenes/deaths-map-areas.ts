import type { DeathsMapSelection } from '../model/select-deaths-map.ts';

/**
 * People by the region in which they died, where no closer position is published. A place whose region is not known
 * has no area; it stands in the list.
 */
export function areasOf({
  unpositioned,
}: Pick<DeathsMapSelection, 'unpositioned'>): ReadonlyMap<string, number> {
  const areas = new Map<string, number>();
  for (const { place, deaths } of unpositioned)
    if (place.region) areas.set(place.region, (areas.get(place.region) ?? 0) + deaths.length);
  return areas;
}
