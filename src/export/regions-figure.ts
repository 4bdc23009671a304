import type { RegionsScene } from '../scenes/deaths-map-regions.ts';
import { landShape } from './land-shape.ts';
import { areaHatch, legendShapes, lineOf, shadeOf } from './map-marks.ts';
import type { Piece } from './paragraph.ts';
import type { Shape } from './shape.ts';

/** The choropleth and its legend as they are drawn on a page. */
export function regionsFigure(scene: RegionsScene): Piece {
  const { box, height, regions, labels, legend } = scene;
  const unpublished = regions.map(({ people, path }) => (people === 0 ? path : '')).join('');
  const drawn = landShape({
    box,
    land: scene,
    labels,
    under: [
      {
        kind: 'group',
        clip: { d: unpublished },
        shapes: [areaHatch(scene.hatch, box.x, box.y)],
      },
      ...regions.flatMap(({ step, path }): Shape[] =>
        step ? [{ kind: 'path', d: path, ...shadeOf(step) }] : [],
      ),
      { kind: 'path', d: scene.regionBorders, ...lineOf(0.45), strokeWidth: 0.75 },
    ],
    over: [],
  });
  return { height, shapes: [drawn, ...legend.items.flatMap(legendShapes)] };
}
