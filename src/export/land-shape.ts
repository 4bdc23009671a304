import type { Box } from '../scenes/box.ts';
import type { MapPicture } from '../scenes/deaths-map-picture.ts';
import type { MapLabel } from '../scenes/deaths-map-labels.ts';
import { labelText, lineOf, rectangle } from './map-marks.ts';
import type { Shape } from './shape.ts';

/** Px that a name keeps clear round it. */
const CLEAR = 4;

/** The land of a map, and what a map draws on it. */
interface LandParts {
  readonly box: Box;
  readonly land: Pick<
    MapPicture,
    'neighbours' | 'country' | 'borders' | 'shores' | 'coast' | 'frontier'
  >;
  readonly labels: readonly MapLabel[];
  /** Under the lines of the land, and over them: names are cut out of both. */
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
  /** What else is cut out of them. */
  readonly cut?: readonly Shape[];
  /** Under the names, uncut. */
  readonly marks?: readonly Shape[];
}

/** A map in its box: sea, neighbours and country in their tints, their lines, what is known there, and the names. */
export function landShape({ box, land, labels, under, over, cut, marks }: LandParts): Shape {
  return {
    kind: 'group',
    clip: { x: box.x, y: box.y, width: box.width, height: box.height },
    shapes: [
      rectangle(box, { fill: 'sea' }),
      { kind: 'path', d: land.neighbours, fill: 'neighbour' },
      { kind: 'path', d: land.country, fill: 'paper' },
      {
        kind: 'group',
        cut: [
          ...labels.map((label): Shape => ({
            ...labelText(label),
            stroke: 'ink',
            strokeWidth: CLEAR,
          })),
          ...(cut ?? []),
        ],
        shapes: [
          ...under,
          { kind: 'path', d: land.borders, ...lineOf(0.25), dash: [3, 3] },
          { kind: 'path', d: land.shores, ...lineOf(0.25) },
          { kind: 'path', d: land.coast, ...lineOf(0.5) },
          { kind: 'path', d: land.frontier, ...lineOf(0.65), strokeWidth: 1.25 },
          ...over,
        ],
      },
      ...(marks ?? []),
      ...labels.map(labelText),
    ],
  };
}
