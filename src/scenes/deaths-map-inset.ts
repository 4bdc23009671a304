import { boxOfPoints, grown, type Box } from './box.ts';
import { haveNear, linkedPoints } from './linked-points.ts';
import type { Point } from './plane.ts';

/** People at a point of the plane. */
export interface Crowd {
  readonly at: Point;
  readonly people: number;
}

/** A part of the country worth its own picture, and whether that is the leading one. */
export interface Inset {
  readonly part: Box;
  /** Most of the placed people are in it: it is the picture, and the country the locator. */
  readonly leads: boolean;
}

/** How near to its neighbour a point of a cluster lies, as parts of the country's diagonal; tried in turn. */
const REACHES = [0.12, 0.08, 0.05, 0.03, 0.015];
/** What an inset has to enlarge, to be worth its room. */
const LEAST_ENLARGEMENT = 2.2;
/** Space round the cluster, as a part of its size. */
const MARGIN = 0.15;

/**
 * The inset of a map, from the cluster that holds most people: its box and 15 %. A cluster is worth one where most
 * people are in it, or where its marks, `apart` on the plane, would cover one another on the country's map; undefined
 * where none is.
 */
export function findInset(
  crowds: readonly Crowd[],
  country: Box,
  apart: number,
): Inset | undefined {
  const diagonal = Math.hypot(country.width, country.height);
  const all = peopleOf(crowds);
  for (const reach of REACHES) {
    const insets = linkedPoints(crowds, reach * diagonal)
      .filter(
        (cluster) =>
          cluster.length > 1 &&
          enlargement(cluster, country) >= LEAST_ENLARGEMENT &&
          (2 * peopleOf(cluster) > all || haveNear(cluster, apart)),
      )
      .sort((a, b) => peopleOf(b) - peopleOf(a));
    const [cluster] = insets;
    if (cluster) return { part: partOf(cluster), leads: 2 * peopleOf(cluster) > all };
  }
  return undefined;
}

function partOf(cluster: readonly Crowd[]): Box {
  const box = boxOfPoints(cluster.map(({ at }) => at));
  return grown(box, MARGIN * box.width, MARGIN * box.height);
}

function enlargement(cluster: readonly Crowd[], country: Box): number {
  const { width, height } = partOf(cluster);
  return Math.min(country.width / width, country.height / height);
}

function peopleOf(crowds: readonly Crowd[]): number {
  return crowds.reduce((sum, { people }) => sum + people, 0);
}
