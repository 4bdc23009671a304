import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { Box } from '../scenes/box.ts';
import type { MapLabel } from '../scenes/deaths-map-labels.ts';
import type { LegendItem } from '../scenes/deaths-map-legend.ts';
import type { Bubble, MapPicture } from '../scenes/deaths-map-picture.ts';
import type { DeathsMapScene } from '../scenes/deaths-map.ts';
import type { Piece } from './paragraph.ts';
import type { Ink, Shape } from './shape.ts';

type Text = Extract<Shape, { kind: 'text' }>;

/** Px of the map's names and numbers, and of what they keep clear round them. */
const [TEXT, CLEAR] = [12, 4];
/** Px over which the edge of an area fades that is known by its region only: as on a page. */
const SOFT = 7;
const HATCH: Ink = { stroke: 'ink', strokeWidth: 1, strokeOpacity: 0.22 };

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
    cut: [
      ...map.labels.map((label): Shape => ({
        ...labelText(label),
        stroke: 'ink',
        strokeWidth: CLEAR,
      })),
      ...cover,
    ],
    shapes: [
      ...map.areas.map(({ path, hatch }): Shape => ({
        kind: 'group',
        clip: { d: map.country },
        fade: { d: path, px: SOFT },
        shapes: [
          { kind: 'group', shift: [box.x, box.y], shapes: [{ kind: 'path', d: hatch, ...HATCH }] },
        ],
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

function labelText({ text, lang, kind, x, y }: MapLabel): Text {
  const isQuiet = kind === 'neighbour' || kind === 'sea';
  const isBold = kind === 'capital' || kind === 'area' || kind === 'total';
  return {
    kind: 'text',
    x,
    y,
    text,
    lang,
    size: TEXT,
    weight: isBold ? 600 : 400,
    fill: isQuiet ? 'muted' : 'ink',
    ...(kind === 'sea' && { italic: true }),
    ...(kind === 'neighbour' && { letterSpacing: 1.6 }),
  };
}

function bubbleShape({ x, y, r, precision }: Pick<Bubble, 'x' | 'y' | 'r' | 'precision'>): Shape {
  const dash = { district: [4, 2.5], region: [1, 2.5], site: undefined, settlement: undefined }[
    precision
  ];
  return {
    kind: 'circle',
    x,
    y,
    r,
    fill: 'ink',
    fillOpacity: 0.2,
    stroke: 'ink',
    strokeWidth: 1,
    ...(dash && { dash }),
  };
}

/** A mark of several places, with a second edge. */
function clusterShapes({ x, y, r }: Pick<Bubble, 'x' | 'y' | 'r'>): readonly Shape[] {
  return [
    bubbleShape({ x, y, r, precision: 'site' }),
    { kind: 'circle', x, y, r: r + 2.5, ...lineOf(0.6) },
  ];
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

function legendShapes(item: LegendItem): readonly Shape[] {
  const { text, textX, y } = item;
  return [
    ...markShapes(item),
    { kind: 'text', x: textX, y: y + 4.2, text, size: TEXT, fill: 'ink' },
  ];
}

function markShapes({ mark, markX: x, y, hatch }: LegendItem): readonly Shape[] {
  if (mark.kind === 'sizes') {
    const largest = Math.max(...mark.radii);
    return [...mark.radii]
      .sort((a, b) => b - a)
      .map((r) => bubbleShape({ x, y: y + largest - r, r, precision: 'site' }));
  }
  switch (mark.kind) {
    case 'cluster':
      return clusterShapes({ x, y, r: 4.5 });
    case 'shade':
      return [rectangle({ x: x - 7, y: y - 6, width: 14, height: 12 }, shadeOf(mark.step))];
    case 'area':
      return [
        { kind: 'group', shift: [x - 7, y - 6], shapes: [{ kind: 'path', d: hatch, ...HATCH }] },
      ];
    default:
      return [bubbleShape({ x, y, r: 6, precision: mark.kind })];
  }
}

/** The steps of ink from the lightest, as in the style sheet. */
const SHADES = [0, 0.12, 0.26, 0.42, 0.6];

export function shadeOf(step: number): Ink {
  return { fill: 'ink', fillOpacity: SHADES[step] ?? 0, stroke: 'ink', strokeWidth: 0.75 };
}

function lineOf(strokeOpacity: number): Ink {
  return { stroke: 'ink', strokeWidth: 1, strokeOpacity };
}

function rectangle({ x, y, width, height }: Box, ink: Ink): Shape {
  return { kind: 'rect', x, y, width, height, ...ink };
}
