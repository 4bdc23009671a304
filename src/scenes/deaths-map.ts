import type { DeathsMapSelection } from '../model/select-deaths-map.ts';
import { boxOfBoxes, boxOfPoints, grown, type Box } from './box.ts';
import type { Land, Lines } from './land.ts';
import { areasOf, isArea } from './deaths-map-areas.ts';
import {
  crowdsOf,
  MOST_MARKS,
  radiusOf,
  radiusOfOne,
  type Marks,
  type PlacedCrowd,
} from './deaths-map-bubbles.ts';
import { findInset } from './deaths-map-inset.ts';
import { boxUnder, freeCorner, mapLayout, type MapLayout } from './deaths-map-layout.ts';
import { legendSizes, placeLegend, type Legend, type LegendMark } from './deaths-map-legend.ts';
import type { marksOf } from './deaths-map-marks.ts';
import { nameOfPart } from './deaths-map-names.ts';
import { mapPicture, type MapPicture } from './deaths-map-picture.ts';
import { zoomed, zoomInto, zoomSteps, type Zoom, type ZoomSteps } from './deaths-map-zoom.ts';
import type { MapWords } from './map-words.ts';
import { overlap } from './place-labels.ts';
import { boxInPixels, fitViewport, shownPart, toPixels, type Viewport } from './viewport.ts';

/** The maps in px: the leading one first, the second over its corner or under it, then the legend. */
export interface DeathsMapScene {
  readonly layout: MapLayout;
  readonly height: number;
  readonly maps: readonly MapPicture[];
  readonly legend: Legend;
  readonly zoom: ZoomSteps;
}

/** Smallest width of an inset's land, in earth radii: about 25 km, nearer than which the coast is not known. */
const NEAREST = 25 / 6371;

/**
 * The deaths on the land, for an element of a width. Zoomed, the leading map shows what the reader asked for, and the
 * second one is its locator, with the people who are outside. The next step goes to the place that is `chosen`.
 * What draws many places `together` is passed in, since few maps need it; without it each is drawn for itself.
 */
export function deathsMapScene(
  selection: DeathsMapSelection,
  land: Land,
  width: number,
  words: MapWords,
  zoom?: Zoom,
  chosen?: string,
  together?: typeof marksOf,
): DeathsMapScene {
  const layout = mapLayout(width);
  const areas = areasOf(selection, land);
  const crowds = crowdsOf(
    selection.placed.filter(({ place }) => !isArea(place, land)),
    land.toPlane,
  );
  const { first: firstBox } = layout;
  const largestMark = layout.width < 480 ? 26 : 34;
  const ofOne = radiusOfOne(crowds, largestMark, firstBox.width * firstBox.height);
  const margin = radiusOf(crowds[0]?.people ?? 0, ofOne) + 8;
  const country = (box: Box): Viewport => {
    const close = fitViewport(land.bounds, box, 8);
    const isCut = crowds.some(
      (crowd) =>
        isWithin(close, crowd, 0) && !isWithin(close, crowd, radiusOf(crowd.people, ofOne)),
    );
    return isCut ? fitViewport(land.bounds, box, margin - 4) : close;
  };
  const apart = (2 * ofOne) / country(firstBox).scale;
  const densest = findInset(crowds, land.bounds, apart);
  const largest = layout.width / NEAREST;
  const whole = country(firstBox);
  // What stands at the inset's edge is in it, not under its frame on the country's map.
  const fitInset = (part: Box, box: Box): Viewport => {
    let viewport = fitViewport(part, box, margin, largest);
    for (let tries = 0; tries < 4; tries++) {
      const cut = crowds.filter(
        (crowd) =>
          isWithin(viewport, crowd, 0) && !isWithin(viewport, crowd, radiusOf(crowd.people, ofOne)),
      );
      if (cut.length === 0) break;
      part = boxOfBoxes([part, boxOfPoints(cut.map(({ at }) => at))]);
      viewport = fitViewport(part, box, margin, largest);
    }
    return viewport;
  };
  const enlargedPart = densest && {
    name: nameOfPart(densest.part, crowds, land, words),
    viewport: fitInset(densest.part, firstBox),
  };
  const asked = zoom && zoomed(whole, enlargedPart?.viewport, zoom, largest);
  const closer = asked && asked.scale > whole.scale ? asked : undefined;
  const inset = closer
    ? { part: shownPart(closer), leads: true }
    : densest && { ...densest, leads: densest.leads && !asked };
  const part = inset?.part;
  const first = asked ?? (inset?.leads && enlargedPart ? enlargedPart.viewport : whole);
  const marks = marksIn(first, crowds, ofOne);
  const framed = part && !inset.leads ? [boxInPixels(first, part)] : [];
  // While the reader looks about, the second map stays where it is.
  const corner =
    part &&
    (closer
      ? freeCorner(layout, [], countryIn(whole, land))
      : freeCorner(layout, [...marks, ...framed], countryIn(first, land)));
  const secondBox = part && (corner ?? boxUnder(layout));
  const second = secondBox && (inset?.leads ? country(secondBox) : fitInset(part, secondBox));
  const enlarged = inset?.leads ? first : second;
  const isEnlarged = (crowd: PlacedCrowd): boolean => {
    const radius = radiusOf(crowd.people, ofOne);
    const isHidden = inset?.leads && corner && overlap(markOf(first, crowd, radius), corner);
    return enlarged !== undefined && isWithin(enlarged, crowd, radius) && !isHidden;
  };
  const [near, far] = [crowds.filter(isEnlarged), crowds.filter((crowd) => !isEnlarged(crowd))];
  // One scale for both maps, but where there are too many marks to be told apart: there each has its own.
  const draws = crowds.length > MOST_MARKS ? together : undefined;
  const isCrowded = draws !== undefined;
  const marksOn = (viewport: Viewport, own: readonly PlacedCrowd[]): Marks =>
    draws ? draws(own, viewport, largestMark) : { crowds: own, ofOne };
  const leading = marksOn(first, inset?.leads ? near : far);
  const other = second && marksOn(second, inset?.leads ? far : near);
  const oneMap = (
    viewport: Viewport,
    isInset: boolean,
    drawn: Marks,
    hidden: Box | undefined,
  ): MapPicture =>
    mapPicture(
      {
        id: isInset ? 'inset' : 'country',
        viewport,
        ...drawn,
        closerTo: (at) => zoomInto(at, viewport, whole, largest),
        areas,
        namesAreas: viewport === first,
        frame:
          !isInset && enlarged
            ? { box: boxInPixels(viewport, shownPart(enlarged)), people: peopleOf(near) }
            : undefined,
        hidden,
      },
      land,
      words,
    );
  const maps = [
    oneMap(first, inset?.leads ?? false, leading, corner),
    ...(second && other ? [oneMap(second, !inset?.leads, other, undefined)] : []),
  ];
  const mapsBottom = Math.max(...maps.map(({ box }) => box.y + box.height));
  const legend = placeLegend(
    legendEntries(
      isCrowded ? (leading.crowds.length > 0 ? leading : (other ?? leading)) : { crowds, ofOne },
      [...leading.crowds, ...(other?.crowds ?? [])],
      areas.size > 0,
      words,
    ),
    layout.width,
    mapsBottom + 8,
    words.measureText,
  );
  const focus = crowds.find(({ places }) => places.some(({ place }) => place.id === chosen))?.at;
  const changed = zoom !== undefined;
  const steps = zoomSteps(first, whole, enlargedPart, crowds, largest, changed, focus);
  return { layout, height: Math.ceil(legend.bottom), maps, legend, zoom: steps };
}

function marksIn(viewport: Viewport, crowds: readonly PlacedCrowd[], ofOne: number): Box[] {
  return crowds
    .map((crowd) => markOf(viewport, crowd, radiusOf(crowd.people, ofOne)))
    .filter((mark) => overlap(mark, viewport.box));
}

function markOf(viewport: Viewport, { at }: PlacedCrowd, radius: number): Box {
  const [x, y] = toPixels(viewport, at);
  return grown({ x, y, width: 0, height: 0 }, radius);
}

function countryIn(viewport: Viewport, { country }: Land): Lines {
  return country.map((ring) => ring.map((point) => toPixels(viewport, point)));
}

/** True for a crowd whose bubble lies wholly in the viewport. */
function isWithin(viewport: Viewport, crowd: PlacedCrowd, radius: number): boolean {
  const { box } = viewport;
  const mark = markOf(viewport, crowd, radius);
  return (
    mark.x >= box.x &&
    mark.y >= box.y &&
    mark.x + mark.width <= box.x + box.width &&
    mark.y + mark.height <= box.y + box.height
  );
}

function peopleOf(crowds: readonly PlacedCrowd[]): number {
  return crowds.reduce((sum, { people }) => sum + people, 0);
}

/** The sizes are those of `sized`; what else is explained is what the maps show. */
function legendEntries(
  sized: Marks,
  marks: readonly PlacedCrowd[],
  hasAreas: boolean,
  { strings }: MapWords,
): { mark: LegendMark; text: string }[] {
  const words = strings.deathsMap;
  const sizes = legendSizes(sized.crowds[0]?.people ?? 0);
  const present = (['site', 'settlement', 'district', 'region'] as const).filter((kind) =>
    marks.some(({ precision, points }) => precision === kind && points === 1),
  );
  const radii = sizes.map((people) => radiusOf(people, sized.ofOne));
  return [
    ...(marks.length > 0
      ? [{ mark: { kind: 'sizes' as const, radii }, text: words.sizes(sizes) }]
      : []),
    ...(marks.some(({ points }) => points > 1)
      ? [{ mark: { kind: 'cluster' as const }, text: words.cluster }]
      : []),
    ...present.map((kind) => ({ mark: { kind }, text: words.precision(kind) })),
    ...(hasAreas ? [{ mark: { kind: 'area' as const }, text: words.precision('region') }] : []),
  ];
}
