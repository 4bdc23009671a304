import type { Box } from '../scenes/box.ts';
import type { LabelKind, MapLabel } from '../scenes/deaths-map-labels.ts';
import type { LegendItem } from '../scenes/deaths-map-legend.ts';
import type { Bubble } from '../scenes/deaths-map-picture.ts';
import type { Ink, Shape } from './shape.ts';

type Text = Extract<Shape, { kind: 'text' }>;

/** Px of a map's names and numbers. */
export const TEXT = 12;
const HATCH: Ink = { stroke: 'ink', strokeWidth: 0.75, strokeOpacity: 0.56 };
const QUIET: ReadonlySet<LabelKind> = new Set(['neighbour', 'sea']);
const BOLD: ReadonlySet<LabelKind> = new Set(['capital', 'area', 'total', 'region', 'count']);

/** A name on a map, in the type of its kind. */
export function labelText({ text, lang, kind, x, y }: MapLabel): Text {
  return {
    kind: 'text',
    x,
    y,
    text,
    lang,
    size: TEXT,
    weight: BOLD.has(kind) ? 600 : 400,
    fill: QUIET.has(kind) ? 'muted' : 'ink',
    ...(kind === 'sea' && { italic: true }),
    ...(kind === 'neighbour' && { letterSpacing: 1.6 }),
  };
}

/** A hatch from its own corner. */
export function areaHatch(d: string, x: number, y: number): Shape {
  return { kind: 'group', shift: [x, y], shapes: [{ kind: 'path', d, ...HATCH }] };
}

/** A place, its outline as exact as its position. */
export function bubbleShape({
  x,
  y,
  r,
  precision,
}: Pick<Bubble, 'x' | 'y' | 'r' | 'precision'>): Shape {
  const dash = { district: [4, 2.5], region: [1, 2.5], site: undefined, settlement: undefined }[
    precision
  ];
  const strokeWidth = precision === 'site' ? 2 : 1;
  return {
    kind: 'circle',
    x,
    y,
    r,
    fill: 'ink',
    fillOpacity: 0.18,
    stroke: 'ink',
    strokeWidth,
    ...(dash && { dash }),
  };
}

/** A mark of several places, with a second edge. */
export function clusterShapes({ x, y, r }: Pick<Bubble, 'x' | 'y' | 'r'>): readonly Shape[] {
  return [
    bubbleShape({ x, y, r, precision: 'settlement' }),
    { kind: 'circle', x, y, r: r + 2.5, ...lineOf(0.6) },
  ];
}

/** An entry of the legend: its mark and its words. */
export function legendShapes(item: LegendItem): readonly Shape[] {
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
      .map((r) => bubbleShape({ x, y: y + largest - r, r, precision: 'settlement' }));
  }
  switch (mark.kind) {
    case 'cluster':
      return clusterShapes({ x, y, r: 4.5 });
    case 'shade':
      return [
        rectangle(
          { x: x - 7, y: y - 6, width: 14, height: 12 },
          { ...shadeOf(mark.step), stroke: 'ink', strokeWidth: 0.75 },
        ),
      ];
    case 'area':
      return [areaHatch(hatch, x - 7, y - 6)];
    default:
      return [bubbleShape({ x, y, r: 6, precision: mark.kind })];
  }
}

/** The steps of ink from the lightest, as in the style sheet. */
const SHADES = [0, 0.12, 0.26, 0.42, 0.6];

export function shadeOf(step: number): Ink {
  return { fill: 'ink', fillOpacity: SHADES[step] ?? 0 };
}

export function lineOf(strokeOpacity: number): Ink {
  return { stroke: 'ink', strokeWidth: 1, strokeOpacity };
}

export function rectangle({ x, y, width, height }: Box, ink: Ink): Shape {
  return { kind: 'rect', x, y, width, height, ...ink };
}
