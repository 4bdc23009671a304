import type { Box } from './box.ts';
import { boxOfPoints, grown, holds } from './box.ts';
import { radiusOf, type PlacedCrowd } from './deaths-map-bubbles.ts';
import type { MapContent } from './deaths-map-content.ts';
import { placeMapLabels, type LabelWish, type MapLabel } from './deaths-map-labels.ts';
import {
  areaWishes,
  countWish,
  crowdWish,
  neighbourWishes,
  seaWishes,
  totalWishes,
  townsOf,
} from './deaths-map-names.ts';
import type { Zoom } from './deaths-map-zoom.ts';
import { hatchPath } from './hatch.ts';
import type { Land } from './land.ts';
import type { MapWords } from './map-words.ts';
import type { Point } from './plane.ts';
import { overlap } from './place-labels.ts';
import { boxInPixels, svgPath, toPixels } from './viewport.ts';

/** A bubble in px; `id` is that of its place with most people. */
export interface Bubble {
  readonly id: string;
  readonly places: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly people: number;
  readonly precision: PlacedCrowd['precision'];
  /** How many points of the map it stands for; of more than one it is drawn as no place is. */
  readonly points: number;
  /** Where it is to be seen closer, for a mark of several places. */
  readonly closer: Zoom | undefined;
  /** Whether its number has room in it. */
  readonly numbered: boolean;
}

/** One map in px; paths are SVG's. */
export interface MapPicture {
  readonly id: MapContent['id'];
  readonly box: Box;
  /** A corner that another map covers. */
  readonly hidden: Box | undefined;
  readonly country: string;
  readonly neighbours: string;
  readonly borders: string;
  readonly shores: string;
  readonly coast: string;
  readonly frontier: string;
  /** Outlines of regions; `hatch` fills the whole box, from its corner; over `soft` px their edge fades. */
  readonly areas: readonly {
    readonly region: string;
    readonly path: string;
    readonly hatch: string;
    readonly soft: number;
  }[];
  readonly frame: Box | undefined;
  /** Largest first. */
  readonly bubbles: readonly Bubble[];
  readonly towns: readonly { readonly x: number; readonly y: number; readonly capital: boolean }[];
  readonly labels: readonly MapLabel[];
}

/** One map of the land with its marks and names. */
export function mapPicture(content: MapContent, land: Land, words: MapWords): MapPicture {
  const { viewport, crowds, frame, hidden } = content;
  const { box } = viewport;
  const bubbles = withoutNumbersOnNumbers(crowds.map((crowd) => bubbleOf(crowd, content, words)));
  const towns = townsOf(content, land, words);
  const obstacles = [
    ...bubbles.map(({ x, y, r, points }) =>
      grown({ x, y, width: 0, height: 0 }, points > 1 ? r : 0.9 * r),
    ),
    ...towns.map(({ at: [x, y] }) => grown({ x, y, width: 0, height: 0 }, 3)),
    ...(frame ? [frame.box] : []),
    ...(hidden ? [grown(hidden, 4)] : []),
  ];
  const placed = (wishes: readonly LabelWish[]): readonly MapLabel[] =>
    placeMapLabels(wishes, box, obstacles, words.measureText);
  const inView = bubbles.filter(({ x, y }) => holds(box, [x, y]));
  const names =
    inView.length <= MOST_NAMED
      ? crowds.flatMap((crowd) => crowdWish(crowd, content, land, words))
      : [];
  const total = frame && bestOf(totalWishes(frame, words), names, placed);
  const labels = placed([
    ...(total ? [total] : []),
    ...bubbles.flatMap((bubble) => countWish(bubble, words)),
    ...names,
    ...(content.namesAreas ? areaWishes(content, land, words) : []),
    ...towns.map(({ wish }) => wish),
    ...seaWishes(viewport, land, words),
    ...neighbourWishes(viewport, land, words),
  ]);
  const named = new Set(labels.map(({ text }) => text));
  return {
    id: content.id,
    box,
    hidden,
    country: svgPath(land.country, viewport, true),
    neighbours: svgPath(land.neighbours, viewport, true),
    borders: svgPath(land.borders, viewport, false),
    shores: svgPath(land.shores, viewport, false),
    coast: svgPath(land.coast, viewport, false),
    frontier: svgPath(land.frontier, viewport, false),
    areas: [...content.areas.keys()].flatMap((region) => {
      const rings = land.regions.get(region) ?? [];
      const path = svgPath(rings, viewport, true);
      const soft = softness(boxInPixels(viewport, boxOfPoints(rings.flat())));
      return path ? [{ region, path, hatch: hatchPath(box.width, box.height), soft }] : [];
    }),
    frame: frame?.box,
    bubbles: bubbles.map((bubble) =>
      lacksNumber(bubble, labels, words) ? { ...bubble, numbered: true } : bubble,
    ),
    // A dot without a name tells nobody anything.
    towns: towns
      .filter(({ wish }) => named.has(wish.text))
      .map(({ at: [x, y], wish }) => ({ x, y, capital: wish.kind === 'capital' })),
    labels,
  };
}

/** Of more places only a few names would find room, by chance. */
const MOST_NAMED = 60;

/** The wish that can be met and leaves room for most of the names, each at one place: in words before the number alone. */
function bestOf(
  wishes: readonly LabelWish[],
  names: readonly LabelWish[],
  placed: (wishes: readonly LabelWish[]) => readonly MapLabel[],
): LabelWish | undefined {
  let best: { readonly wish: LabelWish; readonly labels: number } | undefined;
  for (const wish of wishes) {
    if (placed([wish]).length === 0) continue;
    const labels = placed([wish, ...names]).length;
    if (labels > (best?.labels ?? 0)) best = { wish, labels };
    if (labels > names.length) break;
  }
  return best?.wish;
}

/** px over which an area's edge fades: of a small one less, or nothing of it would be left. */
function softness({ width, height }: Box): number {
  return Math.max(1, Math.min(7, Math.round(0.05 * Math.sqrt(width * height))));
}

function bubbleOf(
  { at, people, places, precision, points }: PlacedCrowd,
  { viewport, ofOne, closerTo }: MapContent,
  { strings, measureText }: MapWords,
): Bubble {
  const r = radiusOf(people, ofOne);
  const point = toPixels(viewport, at);
  // What stands for several places is near them, not at one: the picture's edge must not cut its number.
  const [x, y] = points > 1 ? nearestWithin(grown(viewport.box, -(r + 4)), point) : point;
  const ids = places.map(({ place }) => place.id);
  return {
    id: ids[0] ?? '',
    places: ids,
    x,
    y,
    r,
    people,
    precision,
    points,
    closer: points > 1 ? closerTo(at) : undefined,
    numbered:
      r >= 8 && measureText(strings.number(people), 12, 600) <= 2 * r - (points > 1 ? 1 : 5),
  };
}

function nearestWithin({ x, y, width, height }: Box, [atX, atY]: Point): Point {
  return [Math.max(x, Math.min(x + width, atX)), Math.max(y, Math.min(y + height, atY))];
}

/** Where bubbles overlap, so may their numbers: that of the largest stays. */
function withoutNumbersOnNumbers(bubbles: readonly Bubble[]): readonly Bubble[] {
  const taken: Box[] = [];
  return bubbles.map((bubble) => {
    if (!bubble.numbered) return bubble;
    const box = numberBox(bubble);
    if (taken.some((other) => overlap(box, other))) return { ...bubble, numbered: false };
    taken.push(box);
    return bubble;
  });
}

/** What a number in a bubble covers: a digit is 8 px wide at most. */
function numberBox({ x, y, people }: Bubble): Box {
  return grown({ x, y, width: 0, height: 0 }, 4 * String(people).length, 6);
}

/** True for a mark of several places whose number found no room: it goes over the mark's edge, for it may not be missing. */
function lacksNumber(
  { points, numbered, people, x, y, r }: Bubble,
  labels: readonly MapLabel[],
  { strings }: MapWords,
): boolean {
  const number = strings.number(people);
  return (
    points > 1 &&
    !numbered &&
    !labels.some(
      ({ kind, text, box }) =>
        kind === 'count' && text === number && holds(grown(box, r + 5), [x, y]),
    )
  );
}
