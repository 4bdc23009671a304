import type { Box } from './place-labels.ts';
import type { Point } from './plane.ts';

export type { Box };

/** The smallest box round points; an empty one at the origin where there are none. */
export function boxOfPoints(points: readonly Point[]): Box {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest box round boxes. */
export function boxOfBoxes(boxes: readonly Box[]): Box {
  return boxOfPoints(
    boxes.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );
}

/** The box grown on each side. */
export function grown({ x, y, width, height }: Box, dx: number, dy = dx): Box {
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
}

/** True when the point lies in the box or on its edge. */
export function holds(box: Box, [x, y]: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
