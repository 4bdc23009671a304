import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { parseBasemap } from '../../../src/model/basemap.ts';
import { landOf, type Lines } from '../../../src/scenes/land.ts';

const file = new URL('../../../data/basemaps/az.json', import.meta.url);
const basemap = parseBasemap(JSON.parse(readFileSync(file, 'utf8')));
const { topology } = basemap;
const land = landOf(basemap);

/** A layer as topojson-client reads it, on the same plane. */
const theirs = (area: Feature): Lines => {
  const { coordinates, type } = area.geometry as Polygon | MultiPolygon | MultiLineString;
  const lines = type === 'MultiPolygon' ? coordinates.flat() : coordinates;
  return lines.map((line) => line.map(([lng = NaN, lat = NaN]) => land.toPlane(lng, lat)));
};

describe('the land of a basemap', () => {
  it.each(['country', 'borders', 'shores', 'coast', 'frontier'] as const)(
    'has the %s that topojson-client reads',
    (layer) => {
      expect(land[layer]).toEqual(theirs(feature(topology, topology.objects[layer]) as Feature));
      expect(land[layer].length).toBeGreaterThan(0);
    },
  );

  it('has the neighbours and regions that topojson-client reads', () => {
    const { features: neighbours } = feature(
      topology,
      topology.objects.neighbours,
    ) as FeatureCollection;
    const { features: regions } = feature(topology, topology.objects.regions) as FeatureCollection;
    expect(land.neighbours).toEqual(neighbours.flatMap(theirs));
    expect([...land.regions]).toEqual(regions.map((region) => [region.id, theirs(region)]));
  });
});
