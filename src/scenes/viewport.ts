import { boxOfPoints, type Box } from './box.ts';
import type { Lines } from './land.ts';
import { overlap } from './place-labels.ts';
import type { Point } from './plane.ts';

/** A picture of the plane: a box in px, with the scale and shift that bring the plane there. */
export interface Viewport {
  readonly box: Box;
  /** px for a unit of the plane. */
  readonly scale: number;
  readonly shift: Point;
}

/** The part of the plane fitted into the box as large as the margin (px) allows, in its middle. */
export function fitViewport(part: Box, box: Box, margin: number, largest = Infinity): Viewport {
  const scale = Math.min(
    (box.width - 2 * margin) / part.width,
    (box.height - 2 * margin) / part.height,
    largest,
  );
  return {
    box,
    scale,
    shift: [
      box.x + box.width / 2 - scale * (part.x + part.width / 2),
      box.y + box.height / 2 - scale * (part.y + part.height / 2),
    ],
  };
}

/** A point of the plane in px. */
export function toPixels({ scale, shift }: Viewport, [x, y]: Point): Point {
  return [shift[0] + scale * x, shift[1] + scale * y];
}

/** The part of the plane that the viewport shows. */
export function shownPart({ box, scale, shift }: Viewport): Box {
  return {
    x: (box.x - shift[0]) / scale,
    y: (box.y - shift[1]) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}

/** A box of the plane in px. */
export function boxInPixels(viewport: Viewport, { x, y, width, height }: Box): Box {
  const [left, top] = toPixels(viewport, [x, y]);
  return { x: left, y: top, width: width * viewport.scale, height: height * viewport.scale };
}

/** An SVG path of lines or, where `closed`, rings; to a tenth of a px, without what lies wholly outside. */
export function svgPath(lines: Lines, viewport: Viewport, closed: boolean): string {
  const shown = shownPart(viewport);
  return lines
    .filter((line) => overlap(boxOfPoints(line), shown))
    .map((line) => {
      const steps = line.map((point) => toPixels(viewport, point).map(tenth).join());
      const path = `M${steps.filter((step, i) => step !== steps[i - 1]).join('L')}`;
      return closed ? `${path}Z` : path;
    })
    .join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
