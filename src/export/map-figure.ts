import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { Bubble, MapPicture } from '../scenes/deaths-map-picture.ts';
import type { DeathsMapScene } from '../scenes/deaths-map.ts';
import { landShape } from './land-shape.ts';
import {
  areaHatch,
  bubbleShape,
  clusterShapes,
  legendShapes,
  lineOf,
  rectangle,
  TEXT,
} from './map-marks.ts';
import type { Piece } from './paragraph.ts';
import type { Shape } from './shape.ts';

/** The maps and their legend as they are drawn on a page, without what a reader points at. */
export function mapFigure(
  { layout, height, maps, legend }: DeathsMapScene,
  strings: DeathsMapLanguage,
): Piece {
  return {
    height,
    shapes: [
      ...maps.flatMap((map, i) => {
        const edged = i > 0 && (layout.corner !== undefined || map.id === 'inset');
        return [...oneMap(map, strings), ...(edged ? [rectangle(map.box, lineOf(0.5))] : [])];
      }),
      ...legend.items.flatMap(legendShapes),
    ],
  };
}

function oneMap(map: MapPicture, strings: DeathsMapLanguage): readonly Shape[] {
  const { box, hidden, labels, bubbles } = map;
  const drawn = landShape({
    box,
    land: map,
    labels,
    under: map.areas.map(({ path, hatch, soft }): Shape => ({
      kind: 'group',
      clip: { d: map.country },
      fade: { d: path, px: soft },
      shapes: [areaHatch(hatch, box.x, box.y)],
    })),
    over: [
      ...(map.frame ? [rectangle(map.frame, lineOf(0.7))] : []),
      ...bubbles.flatMap((bubble) =>
        bubble.points > 1 ? clusterShapes(bubble) : [bubbleShape(bubble)],
      ),
    ],
    cut: hidden ? [rectangle(hidden, { fill: 'paper' })] : [],
    marks: map.towns.map(({ x, y, capital }) => ({
      kind: 'circle',
      x,
      y,
      r: capital ? 3 : 2,
      ...(capital ? { stroke: 'ink', strokeWidth: 1.5 } : { fill: 'ink' }),
    })),
  });
  return [drawn, ...bubbles.flatMap((bubble) => numberShapes(bubble, strings))];
}

function numberShapes(
  { x, y, people, numbered }: Bubble,
  strings: DeathsMapLanguage,
): readonly Shape[] {
  if (!numbered) return [];
  const text = strings.number(people);
  return [
    { kind: 'text', x, y: y + 4.3, text, size: TEXT, weight: 600, anchor: 'middle', fill: 'ink' },
  ];
}
