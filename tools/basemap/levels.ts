import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Named } from './dissolve.ts';
import { isArea, topologyOf } from './dissolve.ts';
import { arcUses, simplifyArcs, withoutSpecks } from './simplify.ts';
import type { Tolerance } from './tolerance.ts';

/** What a point of the plane (km) is in: a zone where nothing goes, the surroundings that every picture shows. */
export type Where = {
  isInZone: (x: number, y: number) => boolean;
  isNear: (x: number, y: number) => boolean;
};

/** The same areas in two levels of detail; they differ only in the borders between regions. */
export type Levels = { neighbours: Named[]; fine: Named[]; coarse: Named[] };

type Areas = Topology<{ areas: GeometryCollection }>;

function areasOf(whole: Areas, ids: ReadonlySet<string>): Named[] {
  return whole.objects.areas.geometries.flatMap((geometry) => {
    const id = String(geometry.id);
    if (!ids.has(id) || !isArea(geometry)) return [];
    return [{ id, polygons: merge(whole, [geometry]).coordinates }];
  });
}

/**
 * Regions and neighbours (in kilometres, points shared exactly) simplified in one topology, so that no gap opens
 * between them. Nothing in a zone goes (but from the regions' inner borders, which are no part of the picture there);
 * neighbours far from the country are only seen in wide pictures and have half the detail.
 */
export function levelsOf(
  regions: readonly Named[],
  neighbours: readonly Named[],
  tolerance: Tolerance,
  where: Where,
): Levels {
  const own = new Set(regions.map(({ id }) => id));
  // A region and a neighbour may have the same id; the neighbours' get a mark that no id can have.
  const marked = neighbours.map(({ id, polygons }) => ({ id: `${id} `, polygons }));
  const usesIn = (areas: Areas): Map<number, number> =>
    arcUses(areas.objects.areas.geometries.filter(({ id }) => own.has(String(id))));
  const all = topologyOf([...regions, ...marked]);
  const home = usesIn(all);
  const whole = withoutSpecks(all, tolerance.neighbours ** 2, (arc) => home.has(arc));
  const uses = usesIn(whole);
  const simplified = (inner: number): Areas =>
    simplifyArcs(whole, (arc, x, y) => {
      const times = uses.get(arc) ?? 0;
      if (times > 1) return inner;
      if (where.isInZone(x, y)) return 0;
      return times === 1 ? tolerance.country : tolerance.neighbours * (where.isNear(x, y) ? 1 : 2);
    });
  const fine = simplified(tolerance.regions);
  return {
    fine: areasOf(fine, own),
    coarse: areasOf(simplified(tolerance.areas), own),
    neighbours: areasOf(fine, new Set(marked.map(({ id }) => id))).map(({ id, polygons }) => ({
      id: id.trim(),
      polygons,
    })),
  };
}
