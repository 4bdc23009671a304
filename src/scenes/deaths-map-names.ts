import { range } from 'd3-array';
import type { TextIn } from '../model/localised.ts';
import { boxOfPoints, grown, holds, type Box } from './box.ts';
import { radiusOf, type PlacedCrowd } from './deaths-map-bubbles.ts';
import type { Bubble } from './deaths-map-picture.ts';
import type { MapContent } from './deaths-map-content.ts';
import { around, beside, BESIDE, inside, over, type LabelWish } from './deaths-map-labels.ts';
import type { Land, Town } from './land.ts';
import type { MapWords } from './map-words.ts';
import type { Point } from './plane.ts';
import { boxInPixels, toPixels, type Viewport } from './viewport.ts';

/** Nearer than 3 km, a town of the basemap and a place of the dataset are one. In earth radii. */
const SAME_TOWN = 3 / 6371;
const KILOMETRE = 1 / 6371;

/** The town that a point is, where the basemap has it. */
function townAt([x, y]: Point, { towns }: Land): Town | undefined {
  return towns.find(({ at }) => Math.hypot(at[0] - x, at[1] - y) < SAME_TOWN);
}

/** The number of people of a mark that stands for several places, beside it where it has no room inside. */
export function countWish(
  { x, y, r, people, points, numbered }: Bubble,
  { strings }: MapWords,
): LabelWish[] {
  if (points === 1 || numbered) return [];
  const text = strings.number(people);
  return [{ text, lang: strings.lang, kind: 'count', candidates: around([x, y], r + 1) }];
}

/** The dataset's own name of the settlement, else the basemap's; a mark that stands for several places has none. */
export function crowdWish(
  crowd: PlacedCrowd,
  { viewport, ofOne }: MapContent,
  land: Land,
  words: MapWords,
): LabelWish[] {
  if (crowd.points > 1) return [];
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

/** What a part of the country is called: after the highest of its towns, else after the place with most people. */
export function nameOfPart(
  part: Box,
  crowds: readonly PlacedCrowd[],
  { towns }: Land,
  words: MapWords,
): string {
  const [town] = towns.filter(({ at }) => holds(part, at)).sort((a, b) => a.rank - b.rank);
  const place = crowds.find(({ at }) => holds(part, at))?.places[0]?.place;
  const name = town
    ? nameIn(town.names, words)
    : place && words.textIn(place.settlement ?? place.name);
  return name?.text ?? '';
}

/** px of an area that a town's name would cover. */
const SMALL = 64;

/**
 * Towns that help to find one's way: none that is a crowd's, none under a frame or a second map, none whose name would cover
 * an area, and none under a mark of several places, whose name it would seem to be.
 */
export function townsOf(
  { id, viewport, crowds, areas, ofOne, frame, hidden }: MapContent,
  land: Land,
  words: MapWords,
): { readonly at: Point; readonly wish: LabelWish }[] {
  const taken = new Set(crowds.map(({ at }) => townAt(at, land)));
  const several = crowds.filter(({ points }) => points > 1);
  const small = [...areas.keys()]
    .map((region) => boxInPixels(viewport, boxOfPoints((land.regions.get(region) ?? []).flat())))
    .filter(({ width, height }) => Math.max(width, height) < SMALL);
  const { width } = viewport.box;
  const rank = id === 'inset' ? 3 : width < 300 ? 0 : width < 480 ? 1 : 2;
  return land.towns
    .filter((town) => town.rank <= rank && !taken.has(town))
    .sort((a, b) => a.rank - b.rank)
    .flatMap((town) => {
      const at = toPixels(viewport, town.at);
      const covered = [frame?.box, hidden, ...small].some((box) => box && holds(box, at));
      const isUnderMark = several.some((crowd) => {
        const [x, y] = toPixels(viewport, crowd.at);
        return Math.hypot(x - at[0], y - at[1]) < radiusOf(crowd.people, ofOne) + 6;
      });
      if (covered || isUnderMark || !holds(grown(viewport.box, -4), at)) return [];
      const kind = town.rank === 0 ? 'capital' : 'place';
      return [{ at, wish: { ...nameIn(town.names, words), kind, candidates: around(at, 3) } }];
    });
}

/** The name of a region that stands for people stands in the region, if the view has room there. */
export function areaWishes(
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

/**
 * The number of people in a frame, in words and then alone, each at every side of it in turn; nothing where no place in
 * it is known to have one.
 */
export function totalWishes(
  { box, people }: NonNullable<MapContent['frame']>,
  { strings }: MapWords,
): LabelWish[] {
  if (people === 0) return [];
  return [strings.deathsMap.enlarged(people), strings.number(people)].flatMap((text) =>
    range(BESIDE).map((side) => ({
      text,
      lang: strings.lang,
      kind: 'total' as const,
      candidates: (width: number, height: number) =>
        beside(box)(width, height).slice(side, side + 1),
    })),
  );
}

/** Names of seas, near where the basemap puts them. */
export function seaWishes(viewport: Viewport, land: Land, words: MapWords): LabelWish[] {
  return land.basemap.seas.map(({ names, label }) => ({
    ...nameIn(names, words),
    kind: 'sea',
    candidates: over(toPixels(viewport, land.toPlane(...label)), [90, 60], viewport.box),
  }));
}

/** Names of neighbours in capitals, where they have room. */
export function neighbourWishes(viewport: Viewport, land: Land, words: MapWords): LabelWish[] {
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

function nameIn(names: Readonly<Record<string, string>>, { textIn }: MapWords): TextIn {
  return textIn(new Map(Object.entries(names)));
}
