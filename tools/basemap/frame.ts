import type { BasemapProjection } from '../../src/model/basemap.ts';
import { projectionOf } from '../../src/scenes/projection.ts';
import type { Unit } from './admin1.ts';
import type { Rectangle } from './planar.ts';
import { boundsOf, mapPoints, padded } from './planar.ts';
import { middleLongitude, unwrapLongitude } from './unwrap.ts';

type Point = [number, number];

/** Where a country is drawn: in a plane of kilometres (y downwards), and back to degrees. */
export type Frame = {
  projection: BasemapProjection;
  /** The longitude (degrees) that all others are counted from. */
  middle: number;
  toPlane: (degrees: Point) => Point;
  toDegrees: (km: Point) => Point;
  /** The country's own box and the larger one to which neighbours are drawn, in the plane. */
  bounds: Rectangle;
  window: Rectangle;
};

const EARTH_KM = 6371;

/** 1e-5 degrees, about a metre: the grid on which both sides of a border must be before any topology. */
const snapDegrees = (value: number): number => Math.round(value * 1e5) / 1e5;

/** A source's point on the grid, its longitude counted from `middle`. */
export const snappedPoint =
  (middle: number) =>
  ([longitude, latitude]: Point): Point => [
    snapDegrees(unwrapLongitude(longitude, middle)),
    snapDegrees(latitude),
  ];

/**
 * The box in which land is drawn. Room for a picture with three times the country's height as width, and the
 * other way round half as high again as the country is wide: an article's 700x500, a phone's 320x300, a wide 1100x420.
 */
export function windowRound([x0, y0, x1, y1]: Rectangle): Rectangle {
  const [w, h] = [x1 - x0, y1 - y0];
  const dx = (Math.max(1.3 * w, 3 * h) - w) / 2;
  const dy = (Math.max(1.3 * h, 1.6 * w) - h) / 2;
  return [x0 - dx, y0 - dy, x1 + dx, y1 + dy];
}

/** What every picture of the country shows: its box and a third of its width and height on each side. */
export const surroundingsOf = ([x0, y0, x1, y1]: Rectangle): Rectangle =>
  padded([x0, y0, x1, y1], (x1 - x0) / 3, (y1 - y0) / 3);

/** The frame for a country's units: the projection given, or one centred on them that keeps areas true. */
export function frameOf(units: readonly Unit[], given: BasemapProjection | undefined): Frame {
  const longitudes = units.flatMap(({ polygons }) =>
    polygons
      .flat()
      .flat()
      .map(([x = NaN]) => x),
  );
  const middle = Math.round(middleLongitude(longitudes) * 10) / 10;
  const snapped = units.map(({ polygons }) => mapPoints(polygons, snappedPoint(middle)));
  const [, south, , north] = boundsOf(snapped);
  const projection = given ?? {
    type: 'azimuthalEqualArea' as const,
    // 0 - x, not -x: a negative nought would look odd in a file.
    rotate: [0 - middle, 0 - Math.round(((south + north) / 2) * 10) / 10] as Point,
  };
  const plane = projectionOf(projection).scale(EARTH_KM).translate([0, 0]);
  const through = (p: Point, moved: Point | null | undefined): Point => {
    if (!moved || !moved.every(Number.isFinite)) throw new Error(`Cannot project ${String(p)}`);
    return moved;
  };
  const toPlane = (p: Point): Point => through(p, plane(p));
  const toDegrees = (p: Point): Point => {
    const [longitude, latitude] = through(p, plane.invert?.(p));
    return [unwrapLongitude(longitude, middle), latitude];
  };
  const bounds = boundsOf(snapped.map((polygons) => mapPoints(polygons, toPlane)));
  return { projection, middle, toPlane, toDegrees, bounds, window: windowRound(bounds) };
}
