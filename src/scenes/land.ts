import { range } from 'd3-array';
import type { Basemap } from '../model/basemap.ts';
import { boxOfPoints, type Box } from './box.ts';
import { planeOf, type Point, type ToPlane } from './plane.ts';

type Topology = Pick<Basemap['topology'], 'arcs' | 'transform'>;
type Area = Basemap['topology']['objects']['country'];
type Pair = [lng: number, lat: number];

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
  const { objects } = topology;
  const toPlane = planeOf(basemap.projection);
  const { line, rings } = linesOn(topology, toPlane);
  const [west, south, east, north] = views[0]?.box ?? topology.bbox;
  const edge = range(17).flatMap((i) => {
    const t = i / 16;
    const [x, y] = [west + t * (east - west), south + t * (north - south)];
    return [toPlane(x, south), toPlane(x, north), toPlane(west, y), toPlane(east, y)];
  });
  return {
    basemap,
    toPlane,
    bounds: boxOfPoints(edge),
    window: boxOfPoints(window.map(([lng, lat]) => toPlane(lng, lat))),
    towns: basemap.places.map(({ at, rank, names }) => ({ at: toPlane(...at), rank, names })),
    country: rings(objects.country),
    neighbours: objects.neighbours.geometries.flatMap(rings),
    borders: objects.borders.arcs.map(line),
    shores: objects.shores.arcs.map(line),
    coast: objects.coast.arcs.map(line),
    frontier: objects.frontier.arcs.map(line),
    regions: new Map(objects.regions.geometries.map((area) => [area.id ?? '', rings(area)])),
  };
}

/** What turns the arcs that a topology's layers name into lines and rings on a plane. */
export function linesOn(
  topology: Topology,
  toPlane: ToPlane,
): { readonly line: (ids: readonly number[]) => Point[]; readonly rings: (area: Area) => Lines } {
  const arcs = arcsOf(topology).map((arc) => arc.map(([lng, lat]) => toPlane(lng, lat)));
  const line = (ids: readonly number[]): Point[] =>
    ids.flatMap((id, i) => {
      const arc = id < 0 ? [...(arcs[~id] ?? [])].reverse() : (arcs[id] ?? []);
      // An arc begins where the one before it ends.
      return i === 0 ? arc : arc.slice(1);
    });
  return {
    line,
    rings: (area) => (area.type === 'Polygon' ? area.arcs : area.arcs.flat()).map(line),
  };
}

/** The arcs in degrees: a quantised topology writes steps from point to point (TopoJSON 1.0, section 2.1.3). */
function arcsOf({ arcs, transform }: Topology): Pair[][] {
  const [scale, translate] = [transform.scale, transform.translate];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}
