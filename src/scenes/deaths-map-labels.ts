import type { TextIn } from '../model/localised.ts';
import { boxOfPoints, grown, holds, type Box } from './box.ts';
import { isInside } from './inside.ts';
import type { Lines } from './land.ts';
import { placeLabels, type LabelRequest } from './place-labels.ts';
import type { Point } from './plane.ts';
import type { MeasureText } from './text-width.ts';

/** What a label names; the kinds differ in type. */
export type LabelKind =
  'place' | 'capital' | 'neighbour' | 'sea' | 'area' | 'total' | 'region' | 'no-case' | 'count';

/** A label with the start of its baseline in px. */
export interface MapLabel extends TextIn {
  readonly kind: LabelKind;
  readonly x: number;
  readonly y: number;
  /** What it covers. */
  readonly box: Box;
}

/** A label that wants a place; where it may stand depends on its size. */
export interface LabelWish extends TextIn {
  readonly kind: LabelKind;
  readonly candidates: (width: number, height: number) => readonly Box[];
}

const SIZE = 12;
const HEIGHT = 15;
const BASELINE = 11.5;
/** Kinds set in bold. */
const BOLD: ReadonlySet<LabelKind> = new Set(['capital', 'area', 'total', 'region', 'count']);
/** px from a mark at which a label is no longer taken for the mark's. */
const CLEAR = 60;
/** px of the radius of the largest dot. */
const DOT = 4;
/** px free beside the number of a frame. */
const BESIDE_FRAME = 4;
/** px between the letters of a neighbour's name. */
const SPACING = 1.6;

/** Gives the wishes their places, first come first served, clear of one another and of the obstacles. */
export function placeMapLabels(
  wishes: readonly LabelWish[],
  bounds: Box,
  obstacles: readonly Box[],
  measureText: MeasureText,
): readonly MapLabel[] {
  const requests = wishes.map((wish): LabelRequest<LabelWish> => {
    const spacing = wish.kind === 'neighbour' ? SPACING * [...wish.text].length : 0;
    const width = measureText(wish.text, SIZE, BOLD.has(wish.kind) ? 600 : 400) + spacing;
    const free = freeRound(wish.kind);
    return { label: wish, candidates: wish.candidates(Math.ceil(width) + 2 * free, HEIGHT) };
  });
  return placeLabels(requests, grown(bounds, -3), obstacles).map(
    ({ label: { text, lang, kind }, box }) => ({
      text,
      lang,
      kind,
      x: box.x + freeRound(kind),
      y: box.y + BASELINE,
      box,
    }),
  );
}

/** px to keep free on both sides of what has no mark of its own: it must not seem to be another mark's name. */
function freeRound(kind: LabelKind): number {
  return kind === 'area' ? 18 : kind === 'total' ? BESIDE_FRAME : 0;
}

/** Places round a point that keep clear of a mark's radius, best first. */
export function around([x, y]: Point, radius: number): LabelWish['candidates'] {
  const gap = radius + 3;
  const slant = 0.75 * radius + 2;
  return (width, height) => {
    const right = x + gap;
    const left = x - gap - width;
    const middle = y - height / 2;
    const at = (boxX: number, boxY: number): Box => ({ x: boxX, y: boxY, width, height });
    const upright = [at(x - width / 2, y + gap - 3), at(x - width / 2, y - gap - height + 3)];
    const leftwards = [
      at(x - slant - width, y - slant - height + 4),
      at(x - slant - width, y + slant - 4),
    ];
    return [
      at(right, middle),
      at(left, middle),
      at(x + slant, y - slant - height + 4),
      at(x + slant, y + slant - 4),
      // At a dot a name begins or ends; a circle is so large that it stands over or under it.
      ...(radius > DOT ? [...upright, ...leftwards] : [...leftwards, ...upright]),
    ];
  };
}

/** Over a point, or moved from it by at most `room` px to each side. */
export function over([x, y]: Point, room: Point, bounds: Box): LabelWish['candidates'] {
  return (width, height) => {
    if (width > 2 * room[0] || height > 2 * room[1]) return [];
    const middle = { x: x - width / 2, y: y - height / 2, width, height };
    const [freeX, freeY] = [room[0] - width / 2, room[1] - height / 2];
    const inside = {
      ...middle,
      x: clamp(middle.x, bounds.x + 4, bounds.x + bounds.width - width - 4),
      y: clamp(middle.y, bounds.y + 4, bounds.y + bounds.height - height - 4),
    };
    if (Math.abs(inside.x - middle.x) > freeX || Math.abs(inside.y - middle.y) > freeY) return [];
    const steps = [0, -1, 1, -0.5, 0.5];
    return steps.flatMap((down) =>
      steps.map((along) => ({
        ...inside,
        x: inside.x + along * freeX,
        y: inside.y + down * freeY,
      })),
    );
  };
}

/**
 * In an area, near to its middle and away from marks, whose label it is not: first where the whole label is in the area,
 * then where its own middle is, then beside.
 */
export function inside(
  rings: Lines,
  middle: Point,
  marks: readonly Point[],
  bounds: Box,
): LabelWish['candidates'] {
  return (width, height) => {
    const part = boxOfPoints(rings.flat());
    const distance = ({ x, y }: Box, to: Point): number =>
      Math.hypot(Math.max(0, Math.abs(x + width / 2 - to[0]) - width / 2), y + height / 2 - to[1]);
    const cost = (box: Box): number =>
      distance(box, middle) - 3 * Math.min(CLEAR, ...marks.map((mark) => distance(box, mark)));
    const boxes: Box[] = [];
    for (let y = Math.max(bounds.y, part.y); y < part.y + part.height; y += 8)
      for (let x = Math.max(bounds.x, part.x) - width / 2; x < part.x + part.width; x += 12)
        if (
          holds(bounds, [x + width, y + height]) &&
          isInside(rings, [x + width / 2, y + height / 2])
        )
          boxes.push({ x, y, width, height });
    const isWhole = ({ x, y }: Box): boolean =>
      [0, width / 3, (2 * width) / 3, width].every(
        (along) =>
          isInside(rings, [x + along, y + 2]) && isInside(rings, [x + along, y + height - 2]),
      );
    boxes.sort((a, b) => cost(a) - cost(b));
    const whole = boxes.filter(isWhole);
    return [...whole, ...boxes, ...around(middle, 10)(width, height)];
  };
}

/** How many places there are beside a frame. */
export const BESIDE = 7;

/** Beside a frame: under it, above it, left and right, then in it. */
export function beside(frame: Box): LabelWish['candidates'] {
  return (width, height) => {
    const bottom = frame.y + frame.height;
    const left = frame.x - BESIDE_FRAME;
    const right = frame.x + frame.width + BESIDE_FRAME;
    const at = (x: number, y: number): Box => ({ x, y, width, height });
    return [
      at(left, bottom + 2),
      at(right - width, bottom + 2),
      at(left, frame.y - height - 2),
      at(right - width, frame.y - height - 2),
      at(right, frame.y),
      at(left - width, frame.y),
      at(left - width, bottom - height),
    ];
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
