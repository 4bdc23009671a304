import { geoConicConformalRaw } from 'd3-geo';
import type { BasemapProjection } from '../model/basemap.ts';

/** A point on the map's plane or in px; y runs down. */
export type Point = readonly [x: number, y: number];

/** Puts longitude and latitude in degrees on the plane, whose unit is the earth's radius. */
export type ToPlane = (lng: number, lat: number) => Point;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The basemap's projection at scale 1, without the clipping and resampling of a whole one of d3-geo: a basemap ends at
 * its window and its lines are short.
 */
export function planeOf(projection: BasemapProjection): ToPlane {
  const [turnLng, turnLat] = projection.rotate;
  const raw =
    projection.type === 'conicConformal'
      ? geoConicConformalRaw(radians(projection.parallels[0]), radians(projection.parallels[1]))
      : azimuthalEqualAreaRaw(radians(-turnLat));
  return (lng, lat) => {
    const turned = radians(lng + turnLng);
    const [x, y] = raw(Math.atan2(Math.sin(turned), Math.cos(turned)), radians(lat));
    return [x, -y];
  };
}

/**
 * The azimuthal equal-area projection centred on a latitude; angles in radians. J. P. Snyder, Map Projections: A Working
 * Manual (1987), equations 22-4, 22-5 and 24-2. d3-geo's needs a rotation of the sphere before it.
 */
function azimuthalEqualAreaRaw(centre: number): (lambda: number, phi: number) => [number, number] {
  const [sin0, cos0] = [Math.sin(centre), Math.cos(centre)];
  return (lambda, phi) => {
    const [sin, cos, cosLambda] = [Math.sin(phi), Math.cos(phi), Math.cos(lambda)];
    const k = Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * cosLambda));
    return [k * cos * Math.sin(lambda), k * (cos0 * sin - sin0 * cos * cosLambda)];
  };
}
