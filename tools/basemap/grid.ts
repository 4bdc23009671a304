import type { Arc, Objects, Topology } from 'topojson-specification';
import { quantize } from 'topojson-client';
import type { Rectangle } from './planar.ts';

/** The whole-number grid of a TopoJSON file: degrees = translate + scale x number. */
export type Grid = {
  scale: [number, number];
  translate: [number, number];
  bbox: [number, number, number, number];
};

/**
 * A grid over a box in degrees with `steps` steps along its longer side and about the same metres a step along the
 * other: a finer one there would only be noise to store. Its numbers are short enough to be read in a file.
 */
export function gridOver([west, south, east, north]: Rectangle, steps: number): Grid {
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const step = Math.max((east - west) * narrow, north - south) / (steps - 1);
  return {
    scale: [round(step / narrow, 6), round(step, 6)],
    translate: [round(west, 4), round(south, 4)],
    bbox: [round(west, 4), round(south, 4), round(east, 4), round(north, 4)],
  };
}

/** The grid's numbers for a point in degrees. */
export const onGrid =
  ({ scale, translate }: Grid) =>
  ([x, y]: [number, number]): [number, number] => [
    Math.round((x - translate[0]) / scale[0]),
    Math.round((y - translate[1]) / scale[1]),
  ];

/** The degrees of a point on the grid. */
export const offGrid =
  ({ scale, translate }: Grid) =>
  ([x, y]: [number, number]): [number, number] => [
    x * scale[0] + translate[0],
    y * scale[1] + translate[1],
  ];

/** A topology of whole numbers as a file holds it: each arc by its differences, with the way back to degrees. */
export function quantised(
  whole: Topology<Objects>,
  { scale, translate, bbox }: Grid,
): {
  type: 'Topology';
  bbox: Grid['bbox'];
  transform: Pick<Grid, 'scale' | 'translate'>;
  objects: Objects;
  arcs: Arc[];
} {
  const { objects, arcs } = quantize(whole, { scale: [1, 1], translate: [0, 0] });
  return { type: 'Topology', bbox, transform: { scale, translate }, objects, arcs };
}
