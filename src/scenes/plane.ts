import { geoAzimuthalEqualAreaRaw, geoConicConformalRaw, geoRotation } from 'd3-geo';
import type { BasemapProjection } from '../model/basemap.ts';

/** A point on the map's plane or in px; y runs down. */
export type Point = readonly [x: number, y: number];

/** Puts longitude and latitude in degrees on the plane, whose unit is the earth's radius. */
export type ToPlane = (lng: number, lat: number) => Point;

const RADIANS = Math.PI / 180;

/**
 * The basemap's projection by d3-geo's raw projections, at scale 1 and without the clipping and resampling of a whole
 * one: a basemap ends at its window and its lines are short.
 */
export function planeOf(projection: BasemapProjection): ToPlane {
  const [turnLng, turnLat, roll = 0] = projection.rotate;
  const turn = geoRotation([turnLng, turnLat, roll]);
  const raw =
    projection.type === 'conicConformal'
      ? geoConicConformalRaw(projection.parallels[0] * RADIANS, projection.parallels[1] * RADIANS)
      : geoAzimuthalEqualAreaRaw;
  return (lng, lat) => {
    const [lambda, phi] = turn([lng, lat]);
    const [x, y] = raw(lambda * RADIANS, phi * RADIANS);
    return [x, -y];
  };
}
