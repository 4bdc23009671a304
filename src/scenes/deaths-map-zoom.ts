import { boxOfPoints, grown, holds, type Box } from './box.ts';
import type { Crowd } from './deaths-map-inset.ts';
import type { Point } from './plane.ts';
import { shownPart, type Viewport } from './viewport.ts';

/** What the reader asked the leading map to show. */
export interface Zoom {
  /** 1 shows the whole country. */
  readonly factor: number;
  /** The middle, on the plane. */
  readonly centre: Point;
}

/** Where the reader can go from what is shown; undefined where that is no step. */
export interface ZoomSteps {
  readonly closer: Zoom | undefined;
  readonly farther: Zoom | undefined;
  readonly country: Zoom | undefined;
  /** The part that has a map of its own, and what it is called. */
  readonly part: { readonly name: string; readonly zoom: Zoom | undefined } | undefined;
  /** Not what the map starts with. */
  readonly changed: boolean;
}

/** How much closer one step is. */
const STEP = 2;

/** A viewport as a zoom of that of the whole country. */
export function zoomOf(viewport: Viewport, whole: Viewport): Zoom {
  return { factor: viewport.scale / whole.scale, centre: middle(shownPart(viewport)) };
}

/**
 * The whole country's viewport, closer; it never leaves what that one and the part's show, and no scale is larger than
 * `largest`.
 */
export function zoomed(
  whole: Viewport,
  part: Viewport | undefined,
  { factor, centre }: Zoom,
  largest: number,
): Viewport {
  const scale = Math.min(largest, whole.scale * factor);
  if (scale <= whole.scale) return whole;
  const { box } = whole;
  const shown = [whole, ...(part ? [part] : [])].map(shownPart);
  const all = boxOfPoints(
    shown.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );
  const [width, height] = [box.width / scale, box.height / scale];
  const x = clamp(centre[0] - width / 2, all.x, all.x + all.width - width);
  const y = clamp(centre[1] - height / 2, all.y, all.y + all.height - height);
  return { box, scale, shift: [box.x - scale * x, box.y - scale * y] };
}

/**
 * The steps from a viewport: to the whole country, to a part, closer by at most `largest`, and farther. Closer goes to the
 * `focus`, what the reader chose, or else to where most people are.
 */
export function zoomSteps(
  shown: Viewport,
  whole: Viewport,
  part: { readonly name: string; readonly viewport: Viewport } | undefined,
  crowds: readonly Crowd[],
  largest: number,
  changed: boolean,
  focus: Point | undefined,
): ZoomSteps {
  const { factor, centre } = zoomOf(shown, whole);
  const most = largest / whole.scale;
  const next = Math.min(most, factor * STEP);
  const country = factor > 1.001 ? zoomOf(whole, whole) : undefined;
  const toPart = part && zoomOf(part.viewport, whole);
  return {
    closer:
      factor < most * 0.999
        ? { factor: next, centre: focus ?? mostPeople(shown, centre, factor / next, crowds) }
        : undefined,
    farther: country && (factor / STEP > 1.001 ? { factor: factor / STEP, centre } : country),
    country,
    part: part && {
      name: part.name,
      zoom: toPart && isSame(toPart, { factor, centre }, shown) ? undefined : toPart,
    },
    changed,
  };
}

/** How much closer a mark of several places is shown when it is chosen. */
const INTO = 3;

/** A point of a viewport, shown closer by at most `largest`. */
export function zoomInto(
  at: Point,
  shown: Viewport,
  whole: Viewport,
  largest: number,
): Zoom | undefined {
  const most = largest / whole.scale;
  const factor = shown.scale / whole.scale;
  return factor < most * 0.999 ? { factor: Math.min(most, factor * INTO), centre: at } : undefined;
}

/** So many of the largest crowds are tried as the middle of a closer map. */
const TRIED = 50;

/** The middle of a part of the viewport, `share` of its size, that keeps most people; its own where as many are there. */
function mostPeople(
  viewport: Viewport,
  centre: Point,
  share: number,
  crowds: readonly Crowd[],
): Point {
  const shown = shownPart(viewport);
  const seen = crowds.filter(({ at }) => holds(shown, at));
  const [halfWidth, halfHeight] = [(share * shown.width) / 2, (share * shown.height) / 2];
  const peopleRound = (middle: Point): number => {
    const part = grown({ x: middle[0], y: middle[1], width: 0, height: 0 }, halfWidth, halfHeight);
    return seen.reduce((sum, { at, people }) => (holds(part, at) ? sum + people : sum), 0);
  };
  let best = { centre, people: peopleRound(centre) };
  for (const { at } of seen.slice(0, TRIED)) {
    const people = peopleRound(at);
    if (people > best.people) best = { centre: at, people };
  }
  return best.centre;
}

/** True when two zooms differ by less than a pixel would show. */
function isSame(one: Zoom, other: Zoom, { scale }: Viewport): boolean {
  const apart = Math.hypot(one.centre[0] - other.centre[0], one.centre[1] - other.centre[1]);
  return Math.abs(one.factor / other.factor - 1) < 0.001 && apart * scale < 1;
}

function middle({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
