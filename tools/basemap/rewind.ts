import { geoArea } from 'd3-geo';
import type { Polygons, Ring } from './planar.ts';

/** A ring of degrees so that d3-geo takes its smaller side as its inside. */
const aroundLess = (ring: Ring): Ring =>
  geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI ? [...ring].reverse() : ring;

/**
 * Areas in degrees wound as d3-geo wants them: outer rings clockwise (north up), holes against. The source
 * has it the other way round, and d3-geo would fill the whole globe but the country. Asked of the sphere, because on
 * paper a ring round the pole, or over the meridian opposite the map's middle, seems to run the other way.
 */
export const rewind = (polygons: Polygons): Polygons =>
  polygons.map(([outer = [], ...holes]) => [
    aroundLess(outer),
    ...holes.map((hole) => [...aroundLess(hole)].reverse()),
  ]);
