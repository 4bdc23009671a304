import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains, geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { parseBasemap, parseBasemapRegions } from '../../src/model/basemap.ts';
import { boxOutline, projectionOf } from '../../src/scenes/projection.ts';

/* These read the committed files, not the sources: no network. `npm run basemap` made them. */

const folder = new URL('../../data/basemaps/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const jsonOf = (name: string): unknown => JSON.parse(textOf(name));
const overlay = jsonOf('AZ-overlay.json') as {
  views: object;
  regions: Record<string, unknown>;
  places: { list: { gn: number }[] };
};
const regionIds = Object.keys(overlay.regions).filter((key) => !key.startsWith('$'));

const basemap = parseBasemap(jsonOf('az.json'));
const regions = parseBasemapRegions(jsonOf('az-regions.json'));
const { objects } = basemap.topology;

type Area = Feature<Polygon | MultiPolygon>;
const areasOf = (file: typeof basemap | typeof regions, layer: 'regions'): Area[] =>
  (feature(file.topology, file.topology.objects[layer]) as FeatureCollection).features as Area[];
const country = feature(basemap.topology, objects.country) as Area;
const neighbours = (feature(basemap.topology, objects.neighbours) as FeatureCollection)
  .features as Area[];
const linesOf = (layer: 'borders' | 'shores' | 'coast' | 'frontier') =>
  (feature(basemap.topology, objects[layer]) as Feature<MultiLineString>).geometry.coordinates;

const EARTH_KM = 6371;
const byId = (areas: Area[], id: string): Area => {
  const found = areas.find((area) => area.id === id);
  if (!found) throw new Error(`No area ${id}`);
  return found;
};

describe('the files of the basemap', () => {
  it('are small enough to wait for', () => {
    expect(gzipSync(textOf('az.json'), { level: 9 }).length).toBeLessThanOrEqual(10_000);
    expect(gzipSync(textOf('az-regions.json'), { level: 9 }).length).toBeLessThanOrEqual(6_000);
  });

  it('have the regions of the overlay, once each, in both', () => {
    for (const file of [basemap, regions]) {
      expect(file.regions.map(({ id }) => id)).toEqual(regionIds);
      expect(
        areasOf(file, 'regions')
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...regionIds].sort());
    }
  });

  it('have no id twice', () => {
    for (const list of [basemap.places, basemap.neighbours, basemap.views, neighbours]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('have the places and views of the overlay', () => {
    expect(basemap.places.map(({ id }) => Number(id))).toEqual(
      overlay.places.list.map((p) => p.gn),
    );
    expect(basemap.views.map(({ id }) => id)).toEqual(Object.keys(overlay.views));
    expect(basemap.places.filter(({ rank }) => rank === 0)).toHaveLength(1);
  });

  it('name everything in Azerbaijani, English and Russian', () => {
    const { places, neighbours: around, seas } = basemap;
    expect(basemap.languages).toEqual(['az', 'en', 'ru']);
    for (const { names } of [basemap, regions, ...places, ...around, ...seas, ...regions.regions]) {
      expect(Object.keys(names)).toEqual(['az', 'en', 'ru']);
    }
  });

  it('share one projection and one grid', () => {
    expect(regions.projection).toEqual(basemap.projection);
    expect(regions.topology.transform).toEqual(basemap.topology.transform);
  });
});

describe('the shapes of the basemap', () => {
  it('do not fill the globe in d3: every piece is wound the right way', () => {
    const areas = [
      country,
      ...neighbours,
      ...areasOf(basemap, 'regions'),
      ...areasOf(regions, 'regions'),
    ];
    for (const { geometry } of areas) {
      const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const coordinates of pieces) {
        // A hundredth of the globe is more than any piece here has; a reversed one is nearly all of it.
        expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan((4 * Math.PI) / 100);
      }
    }
  });

  it('have the size of the country: 86,600 square kilometres, to a hundredth', () => {
    expect((geoArea(country) * EARTH_KM ** 2) / 86_600).toBeCloseTo(1, 1.5);
  });

  it('are regions that fill the country', () => {
    for (const file of [basemap, regions]) {
      const sum = areasOf(file, 'regions').reduce((total, area) => total + geoArea(area), 0);
      expect(sum / geoArea(country)).toBeCloseTo(1, 4);
    }
  });

  it('are one outline in both files', () => {
    const points = new Set(
      areasOf(regions, 'regions').flatMap(({ geometry }) => pointsOf(geometry)),
    );
    for (const point of pointsOf(country.geometry)) expect(points).toContain(point);
  });

  it('have a hole in the neighbour for every exclave: none is laid over it', () => {
    const { geometry } = country;
    const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    expect(pieces.length).toBeGreaterThan(4);
    for (const [outer] of pieces) {
      for (const other of neighbours) {
        const inside = (outer ?? []).filter((p) => isStrictlyInside(other, p as [number, number]));
        expect(inside).toEqual([]);
      }
    }
  });
});

describe('the labels of the basemap', () => {
  it('lie inside what they name', () => {
    for (const { id, label } of basemap.regions) {
      expect(geoContains(byId(areasOf(basemap, 'regions'), id), label)).toBe(true);
      expect(geoContains(byId(areasOf(regions, 'regions'), id), label)).toBe(true);
      expect(geoContains(country, label)).toBe(true);
    }
    for (const { id, label } of basemap.neighbours) {
      expect(geoContains(byId(neighbours, id), label)).toBe(true);
    }
  });

  it('of seas lie on no land', () => {
    for (const { label } of basemap.seas) {
      expect([country, ...neighbours].some((land) => geoContains(land, label))).toBe(false);
    }
  });

  it('of places lie in the country or within 3 km of it', () => {
    for (const { at } of basemap.places) {
      const isNear =
        geoContains(country, at) || pairsOf(country.geometry).some((p) => kmBetween(p, at) < 3);
      expect(isNear).toBe(true);
    }
  });
});

describe('the lines of the basemap', () => {
  it('are all there', () => {
    for (const layer of ['borders', 'shores', 'coast', 'frontier'] as const) {
      expect(linesOf(layer).length).toBeGreaterThan(0);
    }
  });

  it('do not run along the edge where the neighbours were cut', () => {
    const project = projectionOf(basemap.projection).scale(EARTH_KM).translate([0, 0]);
    const at = (point: number[]): [number, number] =>
      project(point as [number, number]) ?? [NaN, NaN];
    const [[x0, y0], [x1, y1]] = basemap.window.map(at) as [[number, number], [number, number]];
    // The grid is some 120 m wide; a kilometre off the edge nothing can be taken for it.
    const edges = ([x, y]: [number, number]): string[] =>
      Object.entries({ left: x - x0, right: x1 - x, top: y - y0, bottom: y1 - y }).flatMap(
        ([side, km]) => (Math.abs(km) < 0.5 ? [side] : []),
      );
    for (const layer of ['borders', 'shores', 'coast', 'frontier'] as const) {
      for (const chain of linesOf(layer)) {
        for (let i = 1; i < chain.length; i++) {
          const before = edges(at(chain[i - 1] ?? []));
          expect(before.filter((side) => edges(at(chain[i] ?? [])).includes(side))).toEqual([]);
        }
      }
    }
  });

  it('of the country are its whole outline: coast and frontier, nothing twice', () => {
    const outline = chainsOf(country.geometry).reduce((sum, ring) => sum + ring.length - 1, 0);
    const drawn = [...linesOf('coast'), ...linesOf('frontier')];
    expect(drawn.reduce((sum, chain) => sum + chain.length - 1, 0)).toBe(outline);
  });

  it('take the coast where the sea is: east of 47.9 degrees', () => {
    for (const [longitude] of linesOf('coast').flat()) expect(longitude).toBeGreaterThan(47.9);
  });
});

describe('projectionOf', () => {
  it('puts the country into the box it is fitted to', () => {
    const view = basemap.views.find(({ id }) => id === 'main');
    if (!view) throw new Error('No main view');
    const project = projectionOf(basemap.projection).fitExtent(
      [
        [0, 0],
        [700, 500],
      ],
      boxOutline(view.box),
    );
    for (const point of pairsOf(country.geometry)) {
      const [x, y] = project(point) ?? [NaN, NaN];
      expect(x >= 0 && x <= 700 && y >= 0 && y <= 500).toBe(true);
    }
  });

  it('is the same file back and forth for a country without a projection of its own', () => {
    const project = projectionOf({ type: 'azimuthalEqualArea', rotate: [-178.6, 17.4] });
    const [x, y] = project([178.6, -17.4]) ?? [];
    expect([x, y]).toEqual([480, 250]);
  });
});

describe('parseBasemap', () => {
  const broken = (change: object): unknown => ({ ...(jsonOf('az.json') as object), ...change });

  it('refuses another format and says where', () => {
    expect(() => parseBasemap(broken({ format: 'custody-charts/basemap/2' }))).toThrow(
      /basemap\/1/,
    );
  });

  it('refuses a layer with an arc that is not there', () => {
    const { topology } = jsonOf('az.json') as { topology: { arcs: unknown[] } };
    const cut = { ...topology, arcs: topology.arcs.slice(0, 5) };
    expect(() => parseBasemap(broken({ topology: cut }))).toThrow(/arc that is not there/);
  });

  it('refuses a credit that links to anything but https', () => {
    const credits = [{ text: 'x', licence: 'y', url: 'javascript:alert(1)' }];
    expect(() => parseBasemap(broken({ credits }))).toThrow();
  });

  it('reads its file on a page that extends Object.prototype', () => {
    const proto = Object.prototype as Record<string, unknown>;
    try {
      proto['extra'] = 1;
      expect(parseBasemap(jsonOf('az.json')).iso).toBe('AZ');
    } finally {
      delete proto['extra'];
    }
  });
});

function chainsOf(geometry: Polygon | MultiPolygon): number[][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function pairsOf(geometry: Polygon | MultiPolygon): [number, number][] {
  return chainsOf(geometry).flat() as [number, number][];
}

function pointsOf(geometry: Polygon | MultiPolygon): string[] {
  return pairsOf(geometry).map(String);
}

function kmBetween(a: [number, number], b: [number, number]): number {
  return geoDistance(a, b) * EARTH_KM;
}

/** Inside and no corner of it: a shared corner may be counted either way. */
function isStrictlyInside(area: Area, point: [number, number]): boolean {
  return geoContains(area, point) && !pointsOf(area.geometry).includes(String(point));
}
