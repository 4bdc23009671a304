import type { GeoJsonObject } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import type { Named } from './dissolve.ts';
import { topologyOf } from './dissolve.ts';
import { quantised } from './grid.ts';
import type { Ring } from './planar.ts';
import type { Shapes } from './shapes.ts';

const collection = (areas: readonly Named[]): GeoJsonObject => {
  const features = areas.map(({ id, polygons }) => ({
    type: 'Feature',
    id,
    properties: null,
    // A single piece is said to be one: shorter, and what most readers of TopoJSON expect.
    geometry:
      polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0] }
        : { type: 'MultiPolygon', coordinates: polygons },
  }));
  return { type: 'FeatureCollection', features } as GeoJsonObject;
};

const lines = (chains: readonly Ring[]): GeoJsonObject =>
  ({ type: 'MultiLineString', coordinates: chains }) as GeoJsonObject;

/** The topology of the basemap's file; layers as `src/model/basemap.ts` names them. */
export function basemapTopology(shapes: Shapes) {
  const { borders, shores, coast, frontier } = shapes.lines;
  const [country] = (collection([shapes.country]) as unknown as { features: GeoJsonObject[] })
    .features;
  if (!country) throw new Error('A basemap needs its country');
  const whole = topology({
    neighbours: collection(shapes.neighbours),
    country,
    regions: collection(shapes.coarse),
    borders: lines(borders),
    shores: lines(shores),
    coast: lines(coast),
    frontier: lines(frontier),
  });
  return quantised(whole as Topology<Objects>, shapes.grid);
}

/** The topology of the regions' file: areas, and the borders between two of them. */
export function regionsTopology({ fine, grid }: Shapes) {
  const areas = topologyOf(fine);
  const { coordinates } = mesh(areas, areas.objects.areas, (a, b) => a !== b);
  const whole = topology({ regions: collection(fine), borders: lines(coordinates) });
  return quantised(whole as Topology<Objects>, grid);
}
