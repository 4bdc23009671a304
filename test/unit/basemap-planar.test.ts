import fc from 'fast-check';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { clipPolygons, clipRing, isClipEdge } from '../../tools/basemap/clip.ts';
import { gridOver, offGrid, onGrid } from '../../tools/basemap/grid.ts';
import { withoutCut } from '../../tools/basemap/lines.ts';
import type { Rectangle, Ring } from '../../tools/basemap/planar.ts';
import { ringContains, signedArea } from '../../tools/basemap/planar.ts';
import { poleOf } from '../../tools/basemap/pole.ts';
import { rewind } from '../../tools/basemap/rewind.ts';
import { snapPolygons, snapRing } from '../../tools/basemap/snap.ts';
import { middleLongitude, unwrapLongitude } from '../../tools/basemap/unwrap.ts';

/** A closed rectangle, anticlockwise with y upwards. */
const square = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
];

const coordinate = fc.integer({ min: -50, max: 50 });
const aRing = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 })
  .map((points): Ring => [...points, points[0] as [number, number]]);

describe('rewind', () => {
  it('makes an area of d3 out of a ring either way round', () => {
    for (const ring of [square(0, 0, 1, 1), square(0, 0, 1, 1).reverse()]) {
      const [coordinates = []] = rewind([[ring]]);
      expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan(0.001);
    }
  });

  it('winds holes against their edge', () => {
    const [[outer = [], hole = []] = []] = rewind([[square(0, 0, 9, 9), square(1, 1, 2, 2)]]);
    expect(signedArea(outer)).toBeLessThan(0);
    expect(signedArea(hole)).toBeGreaterThan(0);
  });
});

describe('rewind, on the sphere', () => {
  it('keeps the pole inside a ring round it', () => {
    const round: Ring = [
      [0, 80],
      [90, 80],
      [180, 80],
      [-90, 80],
      [0, 80],
    ];
    for (const ring of [round, [...round].reverse()]) {
      const [coordinates = []] = rewind([[ring]]);
      expect(geoContains({ type: 'Polygon', coordinates }, [10, 89])).toBe(true);
    }
  });

  it('never makes more than half the globe out of a ring', () => {
    fc.assert(
      fc.property(aRing, (ring) => {
        const [coordinates = []] = rewind([[ring]]);
        expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThanOrEqual(2 * Math.PI);
      }),
    );
  });
});

describe('clipRing', () => {
  const box: Rectangle = [-10, -10, 10, 10];

  it('leaves what is inside as it is and drops what is outside', () => {
    expect(clipRing(square(0, 0, 5, 5), box)).toEqual(square(0, 0, 5, 5));
    expect(clipRing(square(20, 20, 25, 25), box)).toBeUndefined();
  });

  it('cuts at the edge exactly', () => {
    const clipped = clipRing(square(5, 5, 25, 25), box) ?? [];
    expect(signedArea(clipped)).toBe(25);
  });

  it('never leaves a point outside, is closed, and grows no area', () => {
    fc.assert(
      fc.property(aRing, (ring) => {
        const clipped = clipRing(ring, box);
        if (!clipped) return;
        expect(clipped.at(-1)).toEqual(clipped[0]);
        for (const [x = NaN, y = NaN] of clipped) {
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(10);
        }
        expect(Math.abs(signedArea(clipped))).toBeLessThanOrEqual(400 * ring.length);
      }),
    );
  });

  it('gives both owners of a border the same point on the edge', () => {
    const border: [number, number][] = [
      [1.1, -30.3],
      [3.7, 30.9],
    ];
    const west = clipRing([[-40, -30], ...border, [-40, 30], [-40, -30]], box) ?? [];
    const east = clipRing([[40, 30], ...[...border].reverse(), [40, -30], [40, 30]], box) ?? [];
    const inner = (ring: Ring): string[] =>
      ring
        .filter(([x = 0]) => Math.abs(x) < 10)
        .map(String)
        .sort();
    expect(new Set(inner(west))).toEqual(new Set(inner(east)));
  });

  it('keeps holes with their polygon', () => {
    const [rings = []] = clipPolygons([[square(-20, -5, 20, 5), square(-1, -1, 1, 1)]], box);
    expect(rings).toHaveLength(2);
  });
});

describe('isClipEdge', () => {
  it('is true along one side only, not from one side to the next', () => {
    const box: Rectangle = [0, 0, 10, 10];
    expect(isClipEdge([0, 1], [0, 9], box)).toBe(true);
    expect(isClipEdge([0, 1], [1, 0], box)).toBe(false);
    expect(isClipEdge([5, 1], [5, 9], box)).toBe(false);
  });
});

describe('withoutCut', () => {
  it('leaves the pieces between the cuts', () => {
    const chain = [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ];
    const pieces = withoutCut(chain, ([x]) => x === 1);
    expect(pieces).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 0],
      ],
    ]);
  });
});

describe('snapRing', () => {
  const whole = ([x, y]: [number, number]): [number, number] => [Math.round(x), Math.round(y)];

  it('drops points that fall together and a ring that falls to nothing', () => {
    expect(
      snapRing(
        [
          [0, 0],
          [0.1, 0.1],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
        whole,
      ),
    ).toEqual([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ]);
    expect(snapRing(square(0, 0, 0.3, 0.3), whole)).toBeUndefined();
  });

  it('drops holes with the polygon they are in', () => {
    expect(snapPolygons([[square(0, 0, 0.4, 0.4), square(0.1, 0.1, 0.2, 0.2)]], whole)).toEqual([]);
  });

  it('stays closed and has no point twice in a row', () => {
    fc.assert(
      fc.property(aRing, fc.integer({ min: 1, max: 9 }), (ring, step) => {
        // Minus nought is the same place as nought, but no equal of it.
        const round = (value: number): number => Math.round(value / step) + 0;
        const snapped = snapRing(ring, ([x, y]) => [round(x), round(y)]);
        if (!snapped) return;
        expect(snapped.at(-1)).toEqual(snapped[0]);
        snapped.slice(1).forEach((p, i) => expect(p).not.toEqual(snapped[i]));
      }),
    );
  });
});

describe('unwrapLongitude', () => {
  it('counts on past the antimeridian', () => {
    expect(unwrapLongitude(-179, 178)).toBe(181);
    expect(unwrapLongitude(179, -178)).toBe(-181);
    expect(unwrapLongitude(49.9, 47)).toBe(49.9);
  });

  it('gives both sides of a cut at 180 the same number', () => {
    for (const around of [178, -178, 180, -180, 170.5]) {
      expect(unwrapLongitude(-180, around)).toBe(unwrapLongitude(180, around));
    }
  });

  it('is within half a turn, and the same meridian', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: -180, max: 180 }),
        (longitude, around) => {
          const unwrapped = unwrapLongitude(longitude, around);
          expect(Math.abs(unwrapped - around)).toBeLessThanOrEqual(180);
          expect((unwrapped - longitude) % 360).toBeCloseTo(0);
        },
      ),
    );
  });
});

describe('middleLongitude', () => {
  it('is the middle of a country on one side', () => {
    expect(middleLongitude([44, 46, 50])).toBe(47);
  });

  it('is near 180 for a country across the antimeridian', () => {
    expect(middleLongitude([177, 179, -180, -179])).toBe(179);
  });
});

describe('poleOf', () => {
  it('is the middle of a square', () => {
    expect(poleOf([[square(0, 0, 10, 10)]], 0.1)).toEqual({ at: [5, 5], clearance: 5 });
  });

  it('keeps clear of a hole', () => {
    const pole = poleOf([[square(0, 0, 10, 10), square(4, 4, 10, 10)]], 0.1);
    expect(ringContains(square(4, 4, 10, 10), pole?.at ?? [5, 5])).toBe(false);
  });

  it('is in the roomiest piece, and nowhere if there is none', () => {
    const pole = poleOf([[square(0, 0, 1, 1)], [square(20, 0, 30, 10)]], 0.1);
    expect(pole?.at[0]).toBeGreaterThan(20);
    expect(poleOf([], 0.1)).toBeUndefined();
  });

  it('lies inside whatever the shape', () => {
    fc.assert(
      fc.property(aRing, (ring) => {
        const pole = poleOf([[ring]], 0.5);
        if (pole) expect(ringContains(ring, pole.at)).toBe(true);
      }),
    );
  });
});

describe('gridOver', () => {
  it('has about the same metres a step both ways', () => {
    const { scale } = gridOver([40, 36, 55, 44], 1e4);
    expect(scale[1] / scale[0]).toBeCloseTo(Math.cos((40 * Math.PI) / 180), 2);
  });

  it('gives back what it was given, to half a step', () => {
    const grid = gridOver([40, 36, 55, 44], 1e4);
    fc.assert(
      fc.property(
        fc.double({ min: 40, max: 55, noNaN: true }),
        fc.double({ min: 36, max: 44, noNaN: true }),
        (x, y) => {
          const [backX, backY] = offGrid(grid)(onGrid(grid)([x, y]));
          expect(Math.abs(backX - x)).toBeLessThanOrEqual(grid.scale[0] * 0.5001);
          expect(Math.abs(backY - y)).toBeLessThanOrEqual(grid.scale[1] * 0.5001);
        },
      ),
    );
  });
});
