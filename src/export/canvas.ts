import type { MeasureText } from '../scenes/text-width.ts';
import { directionOf } from './direction.ts';
import { PAPER } from './paper.ts';
import type { Figure, Shape } from './shape.ts';

type Context = CanvasRenderingContext2D;
type Text = Extract<Shape, { kind: 'text' }>;
type Group = Extract<Shape, { kind: 'group' }>;

/** Draws a figure on white paper, from the origin of the context as it is turned and scaled. */
export function drawFigure(
  context: Context,
  { width, height, shapes }: Figure,
  family: string,
): void {
  context.fillStyle = PAPER.paper;
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
  for (const shape of shapes) drawShape(context, shape, family);
}

function drawShape(context: Context, shape: Shape, family: string): void {
  context.save();
  if (shape.kind === 'group') drawGroup(context, shape, family);
  else if (shape.kind === 'text') drawText(context, shape, family);
  else drawMark(context, shape);
  context.restore();
}

function drawMark(context: Context, shape: Exclude<Shape, Text | Group>): void {
  const path = shape.kind === 'path' ? new Path2D(shape.d) : new Path2D();
  if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  if (shape.kind === 'rect') {
    const { x, y, width, height, radius = 0 } = shape;
    path.roundRect(x, y, width, height, radius);
  }
  paint(context, shape, {
    fill: () => context.fill(path),
    stroke: () => context.stroke(path),
  });
}

function drawText(context: Context, shape: Text, family: string): void {
  const { x, y, text, size, weight = 400, italic, anchor = 'start', letterSpacing, turned } = shape;
  context.font = `${italic ? 'italic ' : ''}${fontOf(family, size, weight)}`;
  // By sides, not by start and end: a text keeps its place whichever way it runs.
  context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  context.direction = directionOf(text);
  context.letterSpacing = `${letterSpacing ?? 0}px`;
  context.translate(x, y);
  if (turned !== undefined) context.rotate((turned * Math.PI) / 180);
  paint(context, shape, {
    fill: () => context.fillText(text, 0, 0),
    stroke: () => context.strokeText(text, 0, 0),
  });
}

function paint(
  context: Context,
  {
    fill,
    fillOpacity = 1,
    stroke,
    strokeWidth = 1,
    strokeOpacity = 1,
    dash = [],
  }: Text | Exclude<Shape, Group>,
  draw: { readonly fill: () => void; readonly stroke: () => void },
): void {
  if (fill) {
    context.fillStyle = PAPER[fill];
    context.globalAlpha = fillOpacity;
    draw.fill();
  }
  if (stroke) {
    context.strokeStyle = PAPER[stroke];
    context.globalAlpha = strokeOpacity;
    context.lineWidth = strokeWidth;
    context.setLineDash([...dash]);
    draw.stroke();
  }
}

/** A group with holes or a soft edge is drawn on a sheet of its own first. */
function drawGroup(context: Context, group: Group, family: string): void {
  const { shapes, shift = [0, 0], clip, cut, fade } = group;
  context.translate(...shift);
  if (clip) context.clip(clipPath(clip));
  const sheet = cut || fade ? sheetLike(context) : undefined;
  const to = sheet ?? context;
  for (const shape of shapes) drawShape(to, shape, family);
  if (!sheet) return;
  sheet.globalCompositeOperation = 'destination-out';
  for (const shape of cut ?? []) drawShape(sheet, shape, family);
  if (fade) {
    sheet.globalCompositeOperation = 'destination-in';
    // Where a canvas has no filters the edge stays sharp.
    sheet.filter = `blur(${fade.px * sheet.getTransform().a}px)`;
    sheet.fill(new Path2D(fade.d));
  }
  context.resetTransform();
  context.drawImage(sheet.canvas, 0, 0);
}

function clipPath(clip: NonNullable<Group['clip']>): Path2D {
  if ('d' in clip) return new Path2D(clip.d);
  const path = new Path2D();
  path.rect(clip.x, clip.y, clip.width, clip.height);
  return path;
}

/** An empty canvas of the same size, turned and scaled alike. */
function sheetLike(context: Context): Context {
  const { width, height } = context.canvas;
  const sheet = contextOf(width, height);
  sheet.setTransform(context.getTransform());
  sheet.lineJoin = 'round';
  return sheet;
}

/** A context to draw on. @throws where the browser has no room for a canvas of this size. */
export function contextOf(width: number, height: number): Context {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error(`No canvas of ${width} by ${height} px.`);
  return context;
}

/** Measures text as it is drawn. */
export function measureTextIn(family: string): MeasureText {
  const context = contextOf(1, 1);
  return (text, size, weight = 400) => {
    context.font = fontOf(family, size, weight);
    return context.measureText(text).width;
  };
}

function fontOf(family: string, size: number, weight: number): string {
  return `${weight} ${size}px ${family}, sans-serif`;
}
