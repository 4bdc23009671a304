import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planeOf } from '../../src/scenes/plane.ts';
import { projectionOf } from '../../src/scenes/projection.ts';

const degrees = (least: number, most: number): fc.Arbitrary<number> =>
  fc.double({ min: least, max: most, noNaN: true });

describe('the map’s plane', () => {
  it('is that of d3-geo’s conic conformal projection', () => {
    fc.assert(
      fc.property(degrees(-20, 20), degrees(20, 65), degrees(-180, 180), (dx, lat, lng) => {
        const projection = {
          type: 'conicConformal' as const,
          rotate: [-lng, 0] as [number, 0],
          parallels: [lat - 3, lat + 3] as [number, number],
        };
        same(planeOf(projection), projectionOf(projection), [lng + dx, lat + dx / 4], [lng, lat]);
      }),
    );
  });

  it('is that of d3-geo’s azimuthal equal-area projection, across the antimeridian too', () => {
    fc.assert(
      fc.property(
        degrees(-30, 30),
        degrees(-15, 15),
        degrees(-60, 60),
        degrees(-180, 180),
        (dx, dy, lat, lng) => {
          const projection = {
            type: 'azimuthalEqualArea' as const,
            rotate: [-lng, -lat] as [number, number],
          };
          same(planeOf(projection), projectionOf(projection), [lng + dx, lat + dy], [lng, lat]);
        },
      ),
    );
  });
});

/** Distances to a second point are equal, since d3-geo moves the origin. */
function same(
  plane: ReturnType<typeof planeOf>,
  d3: ReturnType<typeof projectionOf>,
  point: [number, number],
  origin: [number, number],
): void {
  const [x0, y0] = plane(...origin);
  const [x, y] = plane(...point);
  const at = d3.scale(1).translate([0, 0])(point) ?? [NaN, NaN];
  const from = d3(origin) ?? [NaN, NaN];
  expect(x - x0).toBeCloseTo(at[0] - from[0], 8);
  expect(y - y0).toBeCloseTo(at[1] - from[1], 8);
}
