import { MOST_MARKS, radiusOfOne, type Marks, type PlacedCrowd } from './deaths-map-bubbles.ts';
import { APART, clustered } from './deaths-map-clusters.ts';
import type { Viewport } from './viewport.ts';

/** The most of a picture that marks may cover which stand for several places: their numbers need room. */
const COVERED = 0.35;

/** px round a mark that stands for several places, so that it meets no other. */
const FREE = 4;

/** The crowds of a map one by one or, where they are too many to be told apart, those near one another together. */
export function marksOf(
  crowds: readonly PlacedCrowd[],
  viewport: Viewport,
  largest: number,
): Marks {
  const picture = viewport.box.width * viewport.box.height;
  if (crowds.length <= MOST_MARKS) return { crowds, ofOne: radiusOfOne(crowds, largest, picture) };
  const marks = clustered(crowds, APART / viewport.scale);
  return { crowds: marks, ofOne: radiusOfOne(marks, APART / 2 - FREE, picture, COVERED) };
}
