import type { Basemap } from '../../src/model/basemap.ts';
import type { Tolerance } from './tolerance.ts';

/** Who made what the map is drawn from. */
export const credits: Basemap['credits'] = [
  {
    text: 'Natural Earth 1:10m',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  { text: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
];

/** What was done to the shapes, for whoever reads the file; `zones` are the views in full detail. */
export function noteOf(tolerance: Tolerance, zones: readonly string[]): string {
  const { country, neighbours, regions, areas } = tolerance;
  const whole = zones.length ? ` Unsimplified: ${zones.join(', ')}.` : '';
  return (
    `Simplified to ${String(country)} km (country), ${String(neighbours)} km (neighbours), ` +
    `${String(regions)} km (borders of regions; ${String(areas)} km in the basemap).${whole} ` +
    'Approximate: coasts by some 0.8 km, borders of regions by 1 to 3 km.'
  );
}
