import { range } from 'd3-array';
import type { Box } from './place-labels.ts';
import { tenth } from './tenth.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A hairline from a label to its point. */
export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A label farther than this from its point gets a leader. */
const NEAR = 14;

/** From a label's nearest edge to a point; undefined where the label stands beside it. */
export function leaderOf(box: Box, point: Point): Leader | undefined {
  const { x, y } = point;
  const x1 = tenth(Math.max(box.x, Math.min(box.x + box.width, x)));
  const y1 = tenth(Math.max(box.y, Math.min(box.y + box.height, y)));
  return distance(box, point) > NEAR ? { x1, y1, x2: x, y2: y } : undefined;
}

/** Px from the nearest edge of a box to a point. */
export function distance(box: Box, { x, y }: Point): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  return Math.hypot(across, Math.max(box.y - y, 0, y - box.y - box.height));
}

/** Small boxes along a leader, so that no label comes to stand on it. */
export function alongLeader(leader: Leader | undefined): Box[] {
  if (!leader) return [];
  const { x1, y1, x2, y2 } = leader;
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  return range(count).map((i) => {
    const t = (i + 1) / (count + 1);
    return { x: x1 + t * (x2 - x1) - 2, y: y1 + t * (y2 - y1) - 2, width: 4, height: 4 };
  });
}
