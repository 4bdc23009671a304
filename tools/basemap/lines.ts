import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Named } from './dissolve.ts';
import { topologyOf } from './dissolve.ts';
import type { Ring } from './planar.ts';
import { point } from './planar.ts';

/** True if the segment between two points is where the map was cut. */
export type IsCut = (p: [number, number], q: [number, number]) => boolean;

/** The lines to stroke, as open chains of points: polygons are never stroked, the clip edge would show. */
export type Lines = { borders: Ring[]; shores: Ring[]; coast: Ring[]; frontier: Ring[] };

/** A chain of points without its pieces along the clip edge; a chain may fall into several. */
export function withoutCut(chain: Ring, isCut: IsCut): Ring[] {
  const pieces: Ring[] = [];
  let piece: Ring = [];
  for (let i = 1; i < chain.length; i++) {
    const [p, q] = [point(chain, i - 1), point(chain, i)];
    if (isCut(p, q)) {
      if (piece.length) pieces.push(piece);
      piece = [];
    } else {
      piece = piece.length ? [...piece, q] : [p, q];
    }
  }
  return piece.length ? [...pieces, piece] : pieces;
}

/** The lines between and round countries that share their points exactly; `home` is the country's id. */
export function linesOf(countries: readonly Named[], home: string, isCut: IsCut): Lines {
  const whole = topologyOf(countries);
  const isHome = (g: GeometryObject): boolean => g.id === home;
  const chains = (of: (a: GeometryObject, b: GeometryObject) => boolean): Ring[] => {
    const { coordinates }: MultiLineString = mesh(whole, whole.objects.areas, of);
    return coordinates.flatMap((chain) => withoutCut(chain, isCut));
  };
  return {
    borders: chains((a, b) => a !== b && !isHome(a) && !isHome(b)),
    shores: chains((a, b) => a === b && !isHome(a)),
    coast: chains((a, b) => a === b && isHome(a)),
    frontier: chains((a, b) => a !== b && (isHome(a) || isHome(b))),
  };
}
