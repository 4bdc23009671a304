import { geoArea, geoContains } from 'd3-geo';

type Position = number[];

/** A country as GeoJSON, in degrees. */
export interface Outline {
  readonly type: 'Feature';
  readonly properties: null | Record<string, unknown>;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };
}

const KM_PER_DEGREE = 111.2;

/**
 * Kilometres from a point to an outline in degrees, 0 inside. Edges are straight on a plane that touches the earth at
 * the point: good to a percent within some hundred kilometres.
 */
export function outlineDistance(outline: Outline, lng: number, lat: number): number {
  // A ring wound the other way round holds the rest of the earth.
  const inverted = geoArea(outline) > 2 * Math.PI;
  if (geoContains(outline, [lng, lat]) !== inverted) return 0;
  const { geometry } = outline;
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.coordinates.flatMap((part) => part);
  return Math.min(...rings.map((ring) => ringDistance(ring, lng, lat)));
}

function ringDistance(ring: readonly Position[], lng: number, lat: number): number {
  const toPlane = ([x = 0, y = 0]: Position): [number, number] => [
    turn(x - lng) * Math.cos((lat * Math.PI) / 180) * KM_PER_DEGREE,
    (y - lat) * KM_PER_DEGREE,
  ];
  let nearest = Infinity;
  for (let i = 1; i < ring.length; i++)
    nearest = Math.min(nearest, edgeDistance(toPlane(ring[i - 1] ?? []), toPlane(ring[i] ?? [])));
  return nearest;
}

/** From the origin to the nearest point of an edge. */
function edgeDistance([x, y]: [number, number], [toX, toY]: [number, number]): number {
  const [dx, dy] = [toX - x, toY - y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / squared));
  return Math.hypot(x + along * dx, y + along * dy);
}

/** Degrees brought between -180 and 180: a country may lie across the antimeridian. */
function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
