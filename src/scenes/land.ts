import { feature } from 'topojson-client';
import type { Geometry, GeoJSON, Position } from 'geojson';
import type { Basemap } from '../model/basemap.ts';
import { boxOfPoints, type Box } from './box.ts';
import { planeOf, type Point, type ToPlane } from './plane.ts';

/** Rings or lines on the map's plane. */
export type Lines = readonly (readonly Point[])[];

/** A basemap on its plane: projected once, each picture of it is a scale and a shift. */
export interface Land {
  readonly basemap: Basemap;
  readonly toPlane: ToPlane;
  /** What the map of the whole country shows. */
  readonly bounds: Box;
  /** Where something is known; outside all looks like sea. */
  readonly window: Box;
  readonly country: Lines;
  readonly neighbours: Lines;
  readonly borders: Lines;
  readonly shores: Lines;
  readonly coast: Lines;
  readonly frontier: Lines;
  readonly regions: ReadonlyMap<string, Lines>;
  /** The basemap's places where they lie on the plane. */
  readonly towns: readonly Town[];
}

/** A place of the basemap on the plane. */
export interface Town {
  readonly at: Point;
  readonly rank: number;
  readonly names: Readonly<Record<string, string>>;
}

/** The basemap on its plane. */
export function landOf(basemap: Basemap): Land {
  const { topology, views, window } = basemap;
  const toPlane = planeOf(basemap.projection);
  const lines = (geometry: Geometry): Lines =>
    linesOf(geometry).map((line) => line.map(([lng = 0, lat = 0]) => toPlane(lng, lat)));
  const layer = (name: keyof typeof topology.objects): Lines =>
    geometriesOf(feature(topology, topology.objects[name])).flatMap(([, geometry]) =>
      lines(geometry),
    );
  const [west, south, east, north] = views[0]?.box ?? topology.bbox;
  const edge = Array.from({ length: 17 }, (_, i) => i / 16).flatMap((t) => {
    const [x, y] = [west + t * (east - west), south + t * (north - south)];
    return [toPlane(x, south), toPlane(x, north), toPlane(west, y), toPlane(east, y)];
  });
  return {
    basemap,
    toPlane,
    bounds: boxOfPoints(edge),
    window: boxOfPoints(window.map(([lng, lat]) => toPlane(lng, lat))),
    towns: basemap.places.map(({ at, rank, names }) => ({ at: toPlane(...at), rank, names })),
    country: layer('country'),
    neighbours: layer('neighbours'),
    borders: layer('borders'),
    shores: layer('shores'),
    coast: layer('coast'),
    frontier: layer('frontier'),
    regions: new Map(
      geometriesOf(feature(topology, topology.objects.regions)).map(([id, geometry]) => [
        id,
        lines(geometry),
      ]),
    ),
  };
}

function geometriesOf(json: GeoJSON): [id: string, geometry: Geometry][] {
  if (json.type === 'FeatureCollection') return json.features.flatMap(geometriesOf);
  return json.type === 'Feature' ? [[String(json.id ?? ''), json.geometry]] : [];
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.type === 'Polygon' || geometry.type === 'MultiLineString'
    ? geometry.coordinates
    : [];
}

/** Every corner of the country's outline. */
export function countryOutline({ coast, frontier }: Land): readonly Point[] {
  return [...coast, ...frontier].flat();
}
