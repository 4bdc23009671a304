import { range } from 'd3-array';
import { grown, type Box } from './box.ts';
import { isInside } from './inside.ts';
import type { Lines } from './land.ts';
import { overlap } from './place-labels.ts';

/** Between the map and the lists, and between two maps of which one stands under the other. */
const GUTTER = 32;
const UNDER = 12;
/** From the edges of the first map to a second one in its corner. */
const INSET = 10;
/** From this width the lists stand beside the map. */
const BESIDE = 640;
/** From this width of the picture the second map lies in a corner of the first. */
const IN_CORNER = 480;
/** In a narrower map names would find no room. */
const LEAST_CORNER = 250;

/** Where the map stands in the element. */
export interface MapLayout {
  readonly columns: 1 | 2;
  /** Width of the picture in px. */
  readonly width: number;
  /** The leading map. */
  readonly first: Box;
  /** The size of a second map in a corner; undefined where it stands under the first. */
  readonly corner: { readonly width: number; readonly height: number } | undefined;
}

/** The map's place in an element of a width. */
export function mapLayout(elementWidth: number): MapLayout {
  const columns = elementWidth >= BESIDE ? 2 : 1;
  const width = columns === 2 ? Math.floor((elementWidth - GUTTER) / 2) : elementWidth;
  const height = Math.min(460, Math.round(width * 0.84));
  const side = Math.max(LEAST_CORNER, Math.round(width * 0.44));
  return {
    columns,
    width,
    first: { x: 0, y: 0, width, height },
    corner: width >= IN_CORNER ? { width: side, height: Math.round(side * 0.8) } : undefined,
  };
}

/** Width of an element whose map has this width. */
export function elementWidthFor(mapWidth: number): number {
  const beside = 2 * mapWidth + GUTTER;
  return beside >= BESIDE ? beside : mapWidth;
}

/** The box of a second map that stands under the first. */
export function boxUnder({ first, width }: MapLayout): Box {
  return { x: 0, y: first.height + UNDER, width, height: Math.round(width * 0.74) };
}

/** How many points of a corner are asked whether they are land, in a row and in a column. */
const ASKED = 6;

/**
 * The corner of the first map for the second: free of marks, and with least of the country, so that it lies over the sea
 * where there is room. Undefined where every corner has a mark.
 */
export function freeCorner(
  { first, corner }: MapLayout,
  marks: readonly Box[],
  country: Lines,
): Box | undefined {
  if (!corner) return undefined;
  const right = first.x + first.width - corner.width - INSET;
  const bottom = first.y + first.height - corner.height - INSET;
  const corners = [
    { x: right, y: bottom, ...corner },
    { x: first.x + INSET, y: bottom, ...corner },
    { x: right, y: first.y + INSET, ...corner },
    { x: first.x + INSET, y: first.y + INSET, ...corner },
  ];
  const free = corners.filter((box) => !marks.some((mark) => overlap(grown(box, 8), mark)));
  const steps = range(ASKED).map((i) => (i + 0.5) / ASKED);
  const cost = ({ x, y, width, height }: Box): number =>
    steps.flatMap((down) =>
      steps.filter((along) => isInside(country, [x + along * width, y + down * height])),
    ).length;
  return free.reduce<Box | undefined>(
    (best, box) => (best && cost(best) <= cost(box) ? best : box),
    undefined,
  );
}
