import type { BasemapProjection } from '../model/basemap.ts';

/** A point on the map's plane or in px; y runs down. */
export type Point = readonly [x: number, y: number];

/** Puts longitude and latitude in degrees on the plane, whose unit is the earth's radius. */
export type ToPlane = (lng: number, lat: number) => Point;

const RADIANS = Math.PI / 180;

/**
 * The basemap's projection as d3-geo's `geoConicConformal` and `geoAzimuthalEqualArea` compute it, at scale 1 and without
 * their clipping: a basemap ends at its window. A page would load 9 kB for what is a dozen lines here; a test compares.
 */
export function planeOf(projection: BasemapProjection): ToPlane {
  const [turnLng, turnLat] = projection.rotate;
  const raw =
    projection.type === 'conicConformal'
      ? conicConformal(projection.parallels[0] * RADIANS, projection.parallels[1] * RADIANS)
      : azimuthalEqualArea;
  const [cosTurn, sinTurn] = [Math.cos(turnLat * RADIANS), Math.sin(turnLat * RADIANS)];
  return (lng, lat) => {
    const lambda = wrap(lng + turnLng) * RADIANS;
    const phi = lat * RADIANS;
    if (turnLat === 0) return raw(lambda, phi);
    const x = Math.cos(lambda) * Math.cos(phi);
    const y = Math.sin(lambda) * Math.cos(phi);
    const z = Math.sin(phi);
    return raw(Math.atan2(y, x * cosTurn - z * sinTurn), Math.asin(z * cosTurn + x * sinTurn));
  };
}

type Raw = (lambda: number, phi: number) => Point;

const azimuthalEqualArea: Raw = (lambda, phi) => {
  const k = Math.sqrt(2 / (1 + Math.cos(lambda) * Math.cos(phi)));
  return [k * Math.cos(phi) * Math.sin(lambda), -k * Math.sin(phi)];
};

function conicConformal(phi0: number, phi1: number): Raw {
  const cone = (phi: number): number => Math.tan(Math.PI / 4 + phi / 2);
  const n =
    phi0 === phi1
      ? Math.sin(phi0)
      : Math.log(Math.cos(phi0) / Math.cos(phi1)) / Math.log(cone(phi1) / cone(phi0));
  const f = (Math.cos(phi0) * cone(phi0) ** n) / n;
  return (lambda, phi) => {
    const r = f / cone(phi) ** n;
    return [r * Math.sin(n * lambda), r * Math.cos(n * lambda) - f];
  };
}

function wrap(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
