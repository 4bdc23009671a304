import { range } from 'd3-array';
import { geoAzimuthalEqualArea, geoConicConformal } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { BasemapBox, BasemapProjection } from '../model/basemap.ts';

/** A fresh d3-geo projection as the basemap writes it; the caller fits it to pixels. */
export function projectionOf(projection: BasemapProjection): GeoProjection {
  switch (projection.type) {
    case 'conicConformal':
      return geoConicConformal()
        .rotate([...projection.rotate])
        .parallels([...projection.parallels]);
    case 'azimuthalEqualArea':
      return geoAzimuthalEqualArea().rotate([...projection.rotate]);
  }
}

/**
 * Points along a view's edge, for `projection.fitExtent`. Points, not a polygon: an edge along a
 * parallel would be a great circle for d3-geo, and would reach out of the box.
 */
export function boxOutline([west, south, east, north]: BasemapBox, steps = 16): MultiPoint {
  const coordinates = range(steps + 1).flatMap((i) => {
    const t = i / steps;
    const x = west + t * (east - west);
    const y = south + t * (north - south);
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
  return { type: 'MultiPoint', coordinates };
}
