import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Polygons } from './planar.ts';

/** An area with the name of what it is part of (before) or of itself (after dissolving). */
export type Named = { id: string; polygons: Polygons };

/** The topology of named areas, with `id` on each geometry, in the order given. */
export function topologyOf(areas: readonly Named[]): Topology<{ areas: GeometryCollection }> {
  const geometries = areas.map(({ id, polygons }) => ({
    type: 'Feature' as const,
    id,
    properties: null,
    geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
  }));
  const collection = { type: 'FeatureCollection' as const, features: geometries };
  return topology({ areas: collection }) as Topology<{ areas: GeometryCollection }>;
}

/** True for the two geometries that have an inside. */
export const isArea = (geometry: GeometryObject): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Areas of one id made one: the borders between them go. In the order in which ids first appear. */
export function dissolve(areas: readonly Named[]): Named[] {
  const whole = topologyOf(areas);
  const parts = whole.objects.areas.geometries.filter(isArea);
  return [...new Set(areas.map(({ id }) => id))].map((id) => ({
    id,
    polygons: merge(
      whole,
      parts.filter((part) => part.id === id),
    ).coordinates,
  }));
}
