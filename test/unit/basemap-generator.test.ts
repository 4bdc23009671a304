import { describe, expect, it } from 'vitest';
import { dissolve } from '../../tools/basemap/dissolve.ts';
import { buildBasemap } from '../../tools/basemap/build-basemap.ts';
import { cutEnclaves } from '../../tools/basemap/enclaves.ts';
import { frameOf, windowRound } from '../../tools/basemap/frame.ts';
import { levelsOf } from '../../tools/basemap/levels.ts';
import { linesOf } from '../../tools/basemap/lines.ts';
import { parseOverlay } from '../../tools/basemap/overlay.ts';
import type { Polygons, Ring } from '../../tools/basemap/planar.ts';
import { signedArea } from '../../tools/basemap/planar.ts';
import { printJson } from '../../tools/basemap/print-json.ts';
import { unitsInRegions } from '../../tools/basemap/units-in-regions.ts';

/** A closed rectangle, anticlockwise with y upwards. */
const square = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
];

const aUnit = (code: string, polygons: Polygons) => ({
  country: 'XX',
  countryName: 'Somewhere',
  code,
  key: `${code}|District`,
  names: new Map([['', code]]),
  polygons,
});

describe('frameOf', () => {
  it('draws a country across the antimeridian in one piece', () => {
    const cut = [aUnit('XX-1', [[square(179, -1, 180, 1)], [square(-180, -1, -179, 1)]])];
    const { bounds, projection, toDegrees } = frameOf(cut, undefined);
    expect(projection).toEqual({ type: 'azimuthalEqualArea', rotate: [180, 0] });
    expect(bounds[2] - bounds[0]).toBeCloseTo(222.4, 0);
    const [west = NaN] = toDegrees([bounds[0], 0]);
    const [east = NaN] = toDegrees([bounds[2], 0]);
    expect(east - west).toBeCloseTo(2);
  });

  it('has room for wide and for high pictures', () => {
    const [x0, y0, x1, y1] = windowRound([0, 0, 130, 100]);
    expect((x1 - x0) / (y1 - y0)).toBeGreaterThan(700 / 500);
    expect(y1 - y0).toBeGreaterThan(130);
  });
});

describe('dissolve', () => {
  it('joins the halves of an area that was cut, so that no border is left', () => {
    const halves = [
      { id: 'FJ', polygons: [[square(179, 0, 180, 1)]] },
      { id: 'FJ', polygons: [[square(180, 0, 181, 1)]] },
    ];
    const [whole] = dissolve(halves);
    expect(whole?.polygons).toHaveLength(1);
    expect(Math.abs(signedArea(whole?.polygons[0]?.[0] ?? []))).toBe(2);
  });
});

describe('cutEnclaves', () => {
  const around = { id: 'AM', polygons: [[square(0, 0, 10, 10)]] };
  const exclave = square(4, 4, 6, 6);

  it('cuts a hole where the country was laid over a neighbour', () => {
    const [cut] = cutEnclaves([around], [[exclave], [square(20, 0, 30, 10)]]);
    expect(cut?.polygons[0]).toEqual([square(0, 0, 10, 10), exclave]);
  });

  it('makes its edge a frontier, not a coast', () => {
    const home = { id: 'AZ', polygons: [[exclave]] };
    const before = linesOf([home, around], 'AZ', () => false);
    const after = linesOf([home, ...cutEnclaves([around], home.polygons)], 'AZ', () => false);
    expect([before.coast.length, before.frontier.length]).toEqual([1, 0]);
    expect([after.coast.length, after.frontier.length]).toEqual([0, 1]);
  });

  it('cuts none where there is one, and none next door', () => {
    const holed = { id: 'AM', polygons: [[square(0, 0, 10, 10), exclave]] };
    expect(cutEnclaves([holed], [[exclave]])).toEqual([holed]);
    expect(cutEnclaves([around], [[square(10, 0, 20, 10)]])).toEqual([around]);
  });
});

describe('levelsOf', () => {
  const everywhere = { isInZone: () => false, isNear: () => true };
  const tolerance = { country: 1, neighbours: 3, regions: 1, areas: 3 };
  // A border with a small bend that only the finer tolerance sees.
  const bent = (x: number): Ring => [
    [x, 0],
    [x + 2, 2],
    [x, 4],
    [x, 40],
  ];
  const west = { id: 'W', polygons: [[[...bent(0), [-20, 40], [-20, 0], [0, 0]]]] };
  const east = { id: 'E', polygons: [[[...bent(0), [20, 40], [20, 0], [0, 0]]]] };
  const corners = (polygons: Polygons | undefined): number => polygons?.[0]?.[0]?.length ?? 0;

  it('gives the borders between regions their own tolerance in each level', () => {
    const { fine, coarse } = levelsOf([west, east], [], tolerance, everywhere);
    expect(corners(fine[0]?.polygons)).toBeGreaterThan(corners(coarse[0]?.polygons));
  });

  it('gives a border with a neighbour the detail of the country', () => {
    const { fine, neighbours } = levelsOf([west], [east], tolerance, everywhere);
    const has = (polygons: Polygons | undefined): boolean => String(polygons).includes('2,2');
    expect([has(fine[0]?.polygons), has(neighbours[0]?.polygons)]).toEqual([true, true]);
  });

  it('keeps every point in a zone', () => {
    const rough = { ...tolerance, country: 1000 };
    const { fine } = levelsOf([west], [], rough, { ...everywhere, isInZone: (_, y) => y < 10 });
    expect(String(fine[0]?.polygons)).toContain('2,2');
  });

  it("drops a neighbour's specks, but not the country's", () => {
    const speck = [[square(30, 30, 31, 31)], [square(40, 0, 50, 50)]];
    const home = levelsOf([{ id: 'W', polygons: speck }], [], tolerance, everywhere);
    const other = levelsOf([west], [{ id: 'N', polygons: speck }], tolerance, everywhere);
    expect(home.fine[0]?.polygons).toHaveLength(2);
    expect(other.neighbours[0]?.polygons).toHaveLength(1);
  });
});

describe('unitsInRegions', () => {
  const units = [aUnit('XX-A', []), aUnit('XX-B', [])];
  const overlayWith = (regions: object) => parseOverlay({ iso2: 'XX', regions });

  it('makes every unit a region where there is no overlay', () => {
    const { regions } = unitsInRegions(units, parseOverlay({ iso2: 'XX' }), ['en']);
    expect(regions).toEqual([
      { id: 'A', names: { en: 'XX-A' } },
      { id: 'B', names: { en: 'XX-B' } },
    ]);
  });

  it('gives units that share a code ids of their own', () => {
    const twins = [aUnit('XX-A', []), aUnit('XX-A', [])];
    const { regions } = unitsInRegions(twins, parseOverlay({ iso2: 'XX' }), ['en']);
    expect(regions.map(({ id }) => id)).toEqual(['U1', 'U2']);
  });

  it('refuses a unit in no region, a unit in two, and a region with a unit that is not', () => {
    const inRegions = (regions: object) => () =>
      unitsInRegions(units, overlayWith(regions), ['en']);
    expect(inRegions({ R: { units: ['A'] } })).toThrow(/XX-B.* in no region/);
    expect(inRegions({ R: { units: ['A', 'B'] }, S: { units: ['B'] } })).toThrow(/in R and in S/);
    expect(inRegions({ R: { units: ['A', 'B', 'C'] } })).toThrow(/not exist: C/);
  });

  it('corrects a wrong code before sorting', () => {
    const overlay = parseOverlay({
      iso2: 'XX',
      units: { $comment: 'wrong code', 'XX-B|District': { id: 'XX-C' } },
      regions: { R: { en: 'All', units: ['A', 'C'] } },
    });
    expect(unitsInRegions(units, overlay, ['en']).units.map(({ id }) => id)).toEqual(['R', 'R']);
  });
});

describe('buildBasemap', () => {
  // Two districts and a third that the source draws with the country next door.
  const units = [
    aUnit('XX-A', [[square(10, 10, 11, 11)]]),
    aUnit('XX-B', [[square(11, 10, 12, 11)]]),
    { ...aUnit('XX-C', [[square(12, 10, 13, 11)]]), country: 'YY' },
    { ...aUnit('YY-A', [[square(9, 8, 14, 10)]]), country: 'YY' },
  ];
  const cities = [
    {
      id: '1',
      name: 'Second',
      at: [10.2, 10.2] as [number, number],
      isCapital: false,
      population: 9,
    },
    {
      id: '2',
      name: 'First',
      at: [10.8, 10.8] as [number, number],
      isCapital: true,
      population: 5,
    },
  ];
  const build = (overlay: object = {}) =>
    buildBasemap({
      iso: 'XX',
      languages: ['en'],
      overlay: parseOverlay({ iso2: 'XX', ...overlay }),
      units,
      cities,
      coarser: 1,
    });

  it('makes both files of a country without an overlay', () => {
    const { basemap, regions } = build();
    expect(basemap.projection).toEqual({ type: 'azimuthalEqualArea', rotate: [-11, -10.5] });
    expect(basemap.views.map(({ id }) => id)).toEqual(['main']);
    expect(basemap.places.map(({ names, rank }) => [names['en'], rank])).toEqual([
      ['First', 0],
      ['Second', 1],
    ]);
    expect(regions.regions.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(regions.topology.objects.borders.arcs).toHaveLength(1);
  });

  it('draws a disputed unit with the country that the overlay says', () => {
    expect(build().basemap.regions.map(({ id }) => id)).toEqual(['A', 'B']);
    const ours = build({ worldview: { 'XX-C': 'XX' } });
    expect(ours.basemap.regions.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  });

  it('draws a territory without a code that lies in a unit with the country, but none of another country', () => {
    const around: Polygons = [[square(20, 10, 22, 12), square(20.5, 10.5, 21, 11)]];
    const within = aUnit('-99', [[square(20.5, 10.5, 21, 11)]]);
    const holed = [...units, aUnit('XX-H', around)];
    const regionsWith = (country: string): string[] =>
      buildBasemap({
        iso: 'XX',
        languages: ['en'],
        overlay: parseOverlay({ iso2: 'XX' }),
        units: [...holed, { ...within, country }],
        cities,
        coarser: 1,
      }).basemap.regions.map(({ id }) => id);
    expect(regionsWith('XXL')).toHaveLength(4);
    expect(regionsWith('YY')).toHaveLength(3);
  });

  it('makes the same file each time', () => {
    expect(printJson(build().basemap)).toBe(printJson(build().basemap));
  });

  it('says which country it has no units of, and which listed place has no coordinates', () => {
    const listed = { places: { list: [{ gn: 3, rank: 1, en: 'Third' }] } };
    expect(() => build(listed)).toThrow(/no place 3 in XX/);
    expect(() =>
      buildBasemap({
        iso: 'ZZ',
        languages: ['en'],
        overlay: parseOverlay({ iso2: 'ZZ' }),
        units,
        cities,
        coarser: 1,
      }),
    ).toThrow(/no units of ZZ/);
  });
});

describe('printJson', () => {
  it('gives back what it was given, one line an item', () => {
    const file = { a: 1, list: [{ b: 2 }, { b: 3 }], plain: [1, 2] };
    expect(JSON.parse(printJson(file))).toEqual(file);
    expect(printJson(file).split('\n')).toContain('{"b":2},');
  });
});
