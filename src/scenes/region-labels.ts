import { boxOfPoints, grown, type Box } from './box.ts';
import type { LabelWish } from './deaths-map-labels.ts';
import type { Lines } from './land.ts';
import type { Point } from './plane.ts';
import type { RegionAt } from './region-grid.ts';

/** px between two places that are tried. */
const STEP = 6;
/** A region smaller than so many labels would be hidden by its own, which stands beside. */
const ROOM = 3;
/** px between a region and the label beside it, least and most. */
const GAP = 3;
const NEAR = 12;

/** Where a region's label may stand: in it, or also where it can't be taken for another region's. */
interface RegionLabels {
  readonly inside: LabelWish['candidates'];
  readonly anywhere: LabelWish['candidates'];
}

/** Places of the label of a region, by its number and its rings, nearest to `middle` first. */
export function regionLabels(
  region: number,
  rings: Lines,
  regionAt: RegionAt,
  middle: Point,
  bounds: Box,
): RegionLabels {
  const part = boxOfPoints(rings.flat());
  const isFree = (box: Box): boolean =>
    everyPoint(box, (x, y) => {
      const other = regionAt(x, y);
      return other < 0 || other === region;
    });
  const touches = (box: Box): boolean => !everyPoint(box, (x, y) => regionAt(x, y) !== region);
  const nearest = (boxes: readonly Box[]): Box[] => {
    const cost = ({ x, y, width, height }: Box): number =>
      Math.hypot(x + width / 2 - middle[0], y + height / 2 - middle[1]);
    return [...boxes].sort((a, b) => cost(a) - cost(b));
  };
  /** Boxes of a size with their middle in the given part, as far as the picture shows it. */
  const boxesOver = (over: Box, width: number, height: number): Box[] => {
    const boxes: Box[] = [];
    const [right, bottom] = [bounds.x + bounds.width, bounds.y + bounds.height];
    for (let y = Math.max(bounds.y, over.y); y < Math.min(bottom, over.y + over.height); y += STEP)
      for (let x = Math.max(bounds.x, over.x); x < Math.min(right, over.x + over.width); x += STEP)
        boxes.push({ x: x - width / 2, y: y - height / 2, width, height });
    return boxes;
  };
  const overRegion = (width: number, height: number): Box[] =>
    boxesOver(part, width, height).filter(
      ({ x, y }) => regionAt(x + width / 2, y + height / 2) === region,
    );
  const isWhole = (box: Box): boolean => everyPoint(box, (x, y) => regionAt(x, y) === region);
  const beside = (width: number, height: number): Box[] =>
    boxesOver(grown(part, width / 2 + GAP, 2 * height), width, height).filter(
      (box) => isFree(box) && !touches(grown(box, GAP)) && touches(grown(box, NEAR)),
    );
  return {
    inside: (width, height) => nearest(overRegion(width, height).filter(isWhole)),
    anywhere: (width, height) => {
      const boxes = overRegion(width, height);
      const isSmall = areaOf(rings) < ROOM * width * height;
      return [
        ...(isSmall ? nearest(beside(width, height)) : []),
        ...nearest(boxes.filter(isWhole)),
        ...nearest(boxes.filter((box) => !isWhole(box) && isFree(box))),
      ];
    },
  };
}

/** px² in the rings; holes are wound the other way. */
function areaOf(rings: Lines): number {
  let twice = 0;
  for (const ring of rings)
    ring.forEach(([x, y], i) => {
      const [beforeX, beforeY] = ring[i - 1] ?? [x, y];
      twice += beforeX * y - x * beforeY;
    });
  return Math.abs(twice / 2);
}

/** Whether all points on a label's letters pass: points so close that no cape of a region lies between them. */
function everyPoint(
  { x, y, width, height }: Box,
  test: (x: number, y: number) => boolean,
): boolean {
  const last = Math.ceil(width / STEP);
  for (let i = 0; i <= last; i++) {
    const at = x + (i / last) * width;
    if (!test(at, y + 2) || !test(at, y + height / 2) || !test(at, y + height - 2)) return false;
  }
  return true;
}
