import type { Box } from './box.ts';
import { grown, holds } from './box.ts';
import { radiusOf, type PlacedCrowd } from './deaths-map-bubbles.ts';
import {
  around,
  beside,
  inside,
  over,
  placeMapLabels,
  type LabelWish,
  type MapLabel,
} from './deaths-map-labels.ts';
import { hatchPath } from './hatch.ts';
import type { Land, Town } from './land.ts';
import type { MapWords } from './map-words.ts';
import type { Point } from './plane.ts';
import { svgPath, toPixels, type Viewport } from './viewport.ts';

/** A bubble in px; `id` is that of its place with most people. */
export interface Bubble {
  readonly id: string;
  readonly places: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly people: number;
  readonly precision: PlacedCrowd['precision'];
  /** Whether its number has room in it. */
  readonly numbered: boolean;
}

/** One map in px; paths are SVG's. */
export interface MapPicture {
  readonly id: 'country' | 'inset';
  readonly box: Box;
  /** A corner that another map covers. */
  readonly hidden: Box | undefined;
  readonly country: string;
  readonly neighbours: string;
  readonly borders: string;
  readonly shores: string;
  readonly coast: string;
  readonly frontier: string;
  /** Outlines of regions; `hatch` fills the whole box, from its corner. */
  readonly areas: readonly {
    readonly region: string;
    readonly path: string;
    readonly hatch: string;
  }[];
  readonly frame: Box | undefined;
  /** Largest first. */
  readonly bubbles: readonly Bubble[];
  readonly towns: readonly { readonly x: number; readonly y: number; readonly capital: boolean }[];
  readonly labels: readonly MapLabel[];
}

/** What one map shows. */
export interface MapContent {
  readonly id: MapPicture['id'];
  readonly viewport: Viewport;
  readonly crowds: readonly PlacedCrowd[];
  /** px of the radius of one person. */
  readonly ofOne: number;
  /** People by region. */
  readonly areas: ReadonlyMap<string, number>;
  readonly namesAreas: boolean;
  /** The part that is enlarged elsewhere, and the people in it. */
  readonly frame: { readonly box: Box; readonly people: number } | undefined;
  readonly hidden: Box | undefined;
}

/** Kilometres within which a town of the basemap and a place of the dataset are one name. */
const SAME_TOWN = 3 / 6371;
const KILOMETRE = 1 / 6371;

/** One map of the land with its marks and names. */
export function mapPicture(content: MapContent, land: Land, words: MapWords): MapPicture {
  const { viewport, crowds, ofOne, frame, hidden } = content;
  const { box } = viewport;
  const bubbles = crowds.map((crowd) => bubbleOf(crowd, viewport, ofOne, words));
  const towns = townsOf(content, land, words);
  const obstacles = [
    ...bubbles.map(({ x, y, r }) => grown({ x, y, width: 0, height: 0 }, 0.9 * r)),
    ...towns.map(({ at: [x, y] }) => grown({ x, y, width: 0, height: 0 }, 3)),
    ...(frame ? [frame.box] : []),
    ...(hidden ? [grown(hidden, 4)] : []),
  ];
  const placed = (wishes: readonly LabelWish[]): readonly MapLabel[] =>
    placeMapLabels(wishes, box, obstacles, words.measureText);
  // The number alone where the words beside it have no room.
  const total = frame && totalWishes(frame, words).find((wish) => placed([wish]).length > 0);
  const labels = placed([
    ...(total ? [total] : []),
    ...crowds.flatMap((crowd) => crowdWish(crowd, content, land, words)),
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
      const path = svgPath(land.regions.get(region) ?? [], viewport, true);
      return path ? [{ region, path, hatch: hatchPath(box.width, box.height) }] : [];
    }),
    frame: frame?.box,
    bubbles,
    // A dot without a name tells nobody anything.
    towns: towns
      .filter(({ wish }) => named.has(wish.text))
      .map(({ at: [x, y], wish }) => ({ x, y, capital: wish.kind === 'capital' })),
    labels,
  };
}

function bubbleOf(
  { at, people, places, precision }: PlacedCrowd,
  viewport: Viewport,
  ofOne: number,
  { strings, measureText }: MapWords,
): Bubble {
  const [x, y] = toPixels(viewport, at);
  const r = radiusOf(people, ofOne);
  const ids = places.map(({ place }) => place.id);
  return {
    id: ids[0] ?? '',
    places: ids,
    x,
    y,
    r,
    people,
    precision,
    numbered: r >= 8 && measureText(strings.number(people), 12, 600) <= 2 * r - 5,
  };
}

/** The town that a point is, where the basemap has it. */
function townAt([x, y]: Point, { towns }: Land): Town | undefined {
  return towns.find(({ at }) => Math.hypot(at[0] - x, at[1] - y) < SAME_TOWN);
}

/** The dataset's own name of the settlement, else the basemap's. */
function crowdWish(
  crowd: PlacedCrowd,
  { viewport, ofOne }: MapContent,
  land: Land,
  words: MapWords,
): LabelWish[] {
  const town = townAt(crowd.at, land);
  const settlement = crowd.places.find(({ place }) => place.settlement)?.place.settlement;
  const name = settlement ? words.textIn(settlement) : town && nameIn(town.names, words);
  const radius = radiusOf(crowd.people, ofOne);
  return name
    ? [
        {
          ...name,
          kind: town?.rank === 0 ? 'capital' : 'place',
          candidates: around(toPixels(viewport, crowd.at), radius),
        },
      ]
    : [];
}

/** Towns that help to find one's way: none that is a crowd's, none under a frame or a second map. */
function townsOf(
  { id, viewport, crowds, frame, hidden }: MapContent,
  land: Land,
  words: MapWords,
): { readonly at: Point; readonly wish: LabelWish }[] {
  const taken = new Set(crowds.map(({ at }) => townAt(at, land)));
  const { width } = viewport.box;
  const rank = id === 'inset' ? 3 : width < 300 ? 0 : width < 480 ? 1 : 2;
  return land.towns
    .filter((town) => town.rank <= rank && !taken.has(town))
    .sort((a, b) => a.rank - b.rank)
    .flatMap((town) => {
      const at = toPixels(viewport, town.at);
      const covered = [frame?.box, hidden].some((box) => box && holds(box, at));
      if (covered || !holds(grown(viewport.box, -4), at)) return [];
      const kind = town.rank === 0 ? 'capital' : 'place';
      return [{ at, wish: { ...nameIn(town.names, words), kind, candidates: around(at, 3) } }];
    });
}

/** The name of a region that stands for people stands in the region, if the view has room there. */
function areaWishes(
  { viewport, areas, crowds }: MapContent,
  land: Land,
  words: MapWords,
): LabelWish[] {
  return land.basemap.regions.flatMap(({ id, names, label }) => {
    const people = areas.get(id);
    if (people === undefined) return [];
    const rings = (land.regions.get(id) ?? []).map((ring) =>
      ring.map((point) => toPixels(viewport, point)),
    );
    const { text, lang } = nameIn(names, words);
    return [
      {
        text: words.strings.deathsMap.areaLabel(text, people),
        lang,
        kind: 'area',
        candidates: inside(
          rings,
          toPixels(viewport, land.toPlane(...label)),
          crowds.map(({ at }) => toPixels(viewport, at)),
          viewport.box,
        ),
      },
    ];
  });
}

function totalWishes(
  { box, people }: NonNullable<MapContent['frame']>,
  { strings }: MapWords,
): LabelWish[] {
  return [strings.deathsMap.enlarged(people), strings.number(people)].map((text) => ({
    text,
    lang: strings.lang,
    kind: 'total',
    candidates: beside(box),
  }));
}

function seaWishes(viewport: Viewport, land: Land, words: MapWords): LabelWish[] {
  return land.basemap.seas.map(({ names, label }) => ({
    ...nameIn(names, words),
    kind: 'sea',
    candidates: over(toPixels(viewport, land.toPlane(...label)), [90, 60], viewport.box),
  }));
}

/** Names of neighbours in capitals, where they have room. */
function neighbourWishes(viewport: Viewport, land: Land, words: MapWords): LabelWish[] {
  return land.basemap.neighbours.map(({ names, label, roomKm }) => {
    const { text, lang } = nameIn(names, words);
    const room = roomKm * KILOMETRE * viewport.scale;
    const at = toPixels(viewport, land.toPlane(...label));
    return {
      text: text.toLocaleUpperCase(lang),
      lang,
      kind: 'neighbour',
      candidates: holds(viewport.box, at) ? over(at, [2 * room, room], viewport.box) : () => [],
    };
  });
}

function nameIn(
  names: Readonly<Record<string, string>>,
  { textIn }: MapWords,
): ReturnType<MapWords['textIn']> {
  return textIn(new Map(Object.entries(names)));
}
