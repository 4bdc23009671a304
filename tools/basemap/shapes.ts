import { isClipEdge } from './clip.ts';
import type { Named } from './dissolve.ts';
import { dissolve } from './dissolve.ts';
import { cutEnclaves } from './enclaves.ts';
import type { Frame } from './frame.ts';
import type { Grid } from './grid.ts';
import { gridOver, offGrid, onGrid } from './grid.ts';
import type { Levels, Where } from './levels.ts';
import { levelsOf } from './levels.ts';
import type { Lines } from './lines.ts';
import { linesOf } from './lines.ts';
import type { Polygons } from './planar.ts';
import { boundsOf, mapPoints, point } from './planar.ts';
import { rewind } from './rewind.ts';
import { snapPolygons } from './snap.ts';
import type { Tolerance } from './tolerance.ts';

/** All that is drawn, as whole numbers on one grid, wound for d3-geo; `plane` has the same areas in kilometres. */
export type Shapes = {
  grid: Grid;
  plane: Levels;
  neighbours: Named[];
  country: Named;
  coarse: Named[];
  fine: Named[];
  lines: Lines;
};

const QUANTISATION = 1e4;

/** The segments on the grid that are the window's edge: after rounding they can't be told by their numbers. */
function cutSegments(areas: readonly Named[], frame: Frame, round: Round): Set<string> {
  const cuts = new Set<string>();
  for (const ring of areas.flatMap(({ polygons }) => polygons.flat())) {
    for (let i = 1; i < ring.length; i++) {
      const [p, q] = [point(ring, i - 1), point(ring, i)];
      if (isClipEdge(p, q, frame.window)) cuts.add(segmentKey(round(p), round(q)));
    }
  }
  return cuts;
}

type Round = (km: [number, number]) => [number, number];

const segmentKey = (p: [number, number], q: [number, number]): string =>
  [p, q].map(String).sort().join(' ');

/**
 * The shapes of a country from its regions' parts and its neighbours' parts, in the frame's plane.
 * Order matters: dissolve while the points are still shared exactly, simplify everything at once, then round to
 * the grid, then look for lines, so that a line's points are its areas' points.
 */
export function shapesOf(
  regionParts: readonly Named[],
  neighbourParts: readonly Named[],
  iso: string,
  frame: Frame,
  tolerance: Tolerance,
  where: Where,
): Shapes {
  const whole = dissolve(regionParts.map(({ polygons }) => ({ id: iso, polygons })))[0];
  const neighbours = cutEnclaves(dissolve(neighbourParts), whole?.polygons ?? []);
  const plane = levelsOf(dissolve(regionParts), neighbours, tolerance, where);
  const inDegrees = (polygons: Polygons): Polygons => mapPoints(polygons, frame.toDegrees);
  const drawn = [...plane.fine, ...plane.neighbours];
  const grid = gridOver(boundsOf(drawn.map(({ polygons }) => inDegrees(polygons))), QUANTISATION);
  const round: Round = (km) => onGrid(grid)(frame.toDegrees(km));
  const gridded = (areas: readonly Named[]): Named[] =>
    areas.flatMap(({ id, polygons }) => {
      const wound = rewind(mapPoints(snapPolygons(polygons, round), offGrid(grid)));
      const rounded = mapPoints(wound, onGrid(grid));
      return rounded.length ? [{ id, polygons: rounded }] : [];
    });
  const coarse = gridded(plane.coarse);
  const around = gridded(plane.neighbours);
  const country = dissolve(coarse.map(({ polygons }) => ({ id: iso, polygons })))[0];
  if (!country) throw new Error(`Nothing is left of ${iso}`);
  const cuts = cutSegments(plane.neighbours, frame, round);
  const lines = linesOf([country, ...around], iso, (p, q) => cuts.has(segmentKey(p, q)));
  return { grid, plane, neighbours: around, country, coarse, fine: gridded(plane.fine), lines };
}
