import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { Bubble, MapPicture } from '../scenes/deaths-map-picture.ts';
import type { DeathsMapScene } from '../scenes/deaths-map.ts';
import {
  areaHatch,
  bubbleShape,
  clusterShapes,
  cutRound,
  labelText,
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
        return [oneMap(map, strings), ...(edged ? [rectangle(map.box, lineOf(0.5))] : [])];
      }),
      ...legend.items.flatMap(legendShapes),
    ],
  };
}

function oneMap(map: MapPicture, strings: DeathsMapLanguage): Shape {
  const { box, hidden } = map;
  const cover = hidden ? [rectangle(hidden, { fill: 'paper' })] : [];
  const lines: Shape = {
    kind: 'group',
    cut: [...cutRound(map.labels), ...cover],
    shapes: [
      ...map.areas.map(({ path, hatch, soft }): Shape => ({
        kind: 'group',
        clip: { d: map.country },
        fade: { d: path, px: soft },
        shapes: [areaHatch(hatch, box.x, box.y)],
      })),
      { kind: 'path', d: map.borders, ...lineOf(0.25), dash: [3, 3] },
      { kind: 'path', d: map.shores, ...lineOf(0.25) },
      { kind: 'path', d: map.coast, ...lineOf(0.5) },
      { kind: 'path', d: map.frontier, ...lineOf(0.65), strokeWidth: 1.25 },
      ...(map.frame ? [rectangle(map.frame, lineOf(0.7))] : []),
      ...map.bubbles.flatMap((bubble) =>
        bubble.points > 1 ? clusterShapes(bubble) : [bubbleShape(bubble)],
      ),
    ],
  };
  return {
    kind: 'group',
    clip: { x: box.x, y: box.y, width: box.width, height: box.height },
    shapes: [
      rectangle(box, { fill: 'sea' }),
      { kind: 'path', d: map.neighbours, fill: 'neighbour' },
      { kind: 'path', d: map.country, fill: 'paper' },
      lines,
      ...map.towns.map(({ x, y, capital }): Shape => ({
        kind: 'circle',
        x,
        y,
        r: capital ? 3 : 2,
        ...(capital ? { stroke: 'ink', strokeWidth: 1.5 } : { fill: 'ink' }),
      })),
      ...map.labels.map(labelText),
      ...map.bubbles.flatMap((bubble) => numberShapes(bubble, strings)),
    ],
  };
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
