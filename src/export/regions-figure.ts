import type { RegionsScene } from '../scenes/deaths-map-regions.ts';
import {
  areaHatch,
  cutRound,
  labelText,
  legendShapes,
  lineOf,
  rectangle,
  shadeOf,
} from './map-marks.ts';
import type { Piece } from './paragraph.ts';

/** The choropleth and its legend as they are drawn on a page. */
export function regionsFigure(scene: RegionsScene): Piece {
  const { box, height, regions, labels, legend } = scene;
  const unpublished = regions.map(({ people, path }) => (people === 0 ? path : '')).join('');
  return {
    height,
    shapes: [
      {
        kind: 'group',
        clip: { x: box.x, y: box.y, width: box.width, height: box.height },
        shapes: [
          rectangle(box, { fill: 'sea' }),
          { kind: 'path', d: scene.neighbours, fill: 'neighbour' },
          { kind: 'path', d: scene.country, fill: 'paper' },
          {
            kind: 'group',
            cut: cutRound(labels),
            shapes: [
              {
                kind: 'group',
                clip: { d: unpublished },
                shapes: [areaHatch(scene.hatch, box.x, box.y)],
              },
              ...regions.flatMap(({ step, path }) =>
                step ? [{ kind: 'path' as const, d: path, ...shadeOf(step) }] : [],
              ),
              { kind: 'path', d: scene.neighbourBorders, ...lineOf(0.25), dash: [3, 3] },
              { kind: 'path', d: scene.regionBorders, ...lineOf(0.45), strokeWidth: 0.75 },
              { kind: 'path', d: scene.shores, ...lineOf(0.25) },
              { kind: 'path', d: scene.coast, ...lineOf(0.5) },
              { kind: 'path', d: scene.frontier, ...lineOf(0.65), strokeWidth: 1.25 },
            ],
          },
          ...labels.map(labelText),
        ],
      },
      ...legend.items.flatMap(legendShapes),
    ],
  };
}
