import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/publish/fault.ts';
import { outlineDistance } from '../../../src/publish/outline-distance.ts';
import { publishTables } from '../../../src/publish/publish-tables.ts';
import { faultsOf, publish } from '../../fixtures/publish.ts';
import { filesOf, freedonia, TODAY, withCell, type Folder } from '../../fixtures/tables.ts';

const at = (lat: string, lng: string): Folder =>
  withCell(withCell(freedonia(), 'places', 2, 'lat', lat), 'places', 2, 'lng', lng);
const lines = (folder: Folder): string[] => faultsOf(folder).map(formatFault);

describe('coordinates', () => {
  test('may lie up to 3 km outside the outline', () => {
    expect(lines(at('51', '9.97'))).toEqual([]);
    expect(lines(at('51', '9.9'))).toEqual([
      'places.csv:2 lat "51" — 51, 9.9 lies 7.0 km outside the country: correct lat and lng',
    ]);
    expect(lines(at('48', '11'))[0]).toContain('lies 222 km outside');
  });

  test('swapped, zero and impossible ones are named for what they are', () => {
    expect(lines(at('10.25', '51.5'))).toEqual([
      'places.csv:2 lat "10.25" — lat and lng are swapped: write lat 51.5 and lng 10.25',
    ]);
    expect(lines(at('0', '0'))[0]).toContain('lies in the Atlantic');
    expect(lines(at('91', '10'))).toEqual([
      expect.stringMatching(/^places\.csv:2 lat "91" — a latitude lies between -90 and 90/),
    ]);
    expect(lines(at('51', '181'))).toEqual([
      expect.stringMatching(/^places\.csv:2 lng "181" — a longitude lies between -180 and 180/),
    ]);
  });

  test('come with their precision or not at all', () => {
    expect(lines(withCell(freedonia(), 'places', 2, 'precision', ''))).toEqual([
      'places.csv:2 precision "" — fill lat, lng and precision together, or none of them',
    ]);
    expect(lines(withCell(freedonia(), 'places', 2, 'lng', ''))).toHaveLength(1);
    expect(lines(withCell(freedonia(), 'places', 3, 'precision', 'site'))).toHaveLength(2);
  });

  test('a region that the basemap lacks is refused with those it has', () => {
    expect(lines(withCell(freedonia(), 'places', 2, 'region', 'north'))).toEqual([
      'places.csv:2 region "north" — the basemap has no such region: write one of west, east',
    ]);
  });

  test('without a basemap nothing is checked, and that is said', () => {
    const publication = publish({ ...at('0', '0'), basemap: undefined });
    expect(publication).toMatchObject({
      status: 'published',
      warnings: [expect.stringContaining('basemaps/zz.json is missing: no coordinate was checked')],
    });
  });

  test('a file that is no basemap is refused', () => {
    const files = filesOf(freedonia()).set('basemaps/zz.json', new TextEncoder().encode('{}'));
    const publication = publishTables(files, TODAY);
    expect(publication.status === 'refused' && publication.faults[0]?.table).toBe(
      'basemaps/zz.json',
    );
  });
});

describe('the distance to an outline', () => {
  const ring = (...points: [number, number][]) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Polygon' as const, coordinates: [points] },
  });

  test('is the same however the ring is wound', () => {
    const clockwise = ring([10, 50], [10, 52], [12, 52], [12, 50], [10, 50]);
    const other = ring([10, 50], [12, 50], [12, 52], [10, 52], [10, 50]);
    for (const outline of [clockwise, other]) {
      expect(outlineDistance(outline, 11, 51)).toBe(0);
      expect(outlineDistance(outline, 13, 51)).toBeCloseTo(70, 0);
    }
  });

  test('holds across the antimeridian', () => {
    const outline = ring([179, -1], [179, 1], [181, 1], [181, -1], [179, -1]);
    expect(outlineDistance(outline, -179.5, 0)).toBe(0);
    expect(outlineDistance(outline, -178, 0)).toBeCloseTo(111, 0);
  });

  test('is that of the nearest part', () => {
    const outline = {
      type: 'Feature' as const,
      properties: {},
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: [
          ring([0, 0], [0, 1], [1, 1], [1, 0], [0, 0]).geometry.coordinates,
          ring([5, 0], [5, 1], [6, 1], [6, 0], [5, 0]).geometry.coordinates,
        ],
      },
    };
    expect(outlineDistance(outline, 4, 0.5)).toBeCloseTo(111, 0);
    expect(outlineDistance(outline, 5.5, 0.5)).toBe(0);
  });
});
