import type { DeathRegions } from '../model/select-death-regions.ts';
import type { Box } from './box.ts';
import { placeMapLabels, type LabelWish, type MapLabel } from './deaths-map-labels.ts';
import { mapLayout, type MapLayout } from './deaths-map-layout.ts';
import { placeLegend, type Legend } from './deaths-map-legend.ts';
import { neighbourWishes, seaWishes } from './deaths-map-names.ts';
import { zoomed, zoomSteps, type Zoom, type ZoomSteps } from './deaths-map-zoom.ts';
import { hatchPath } from './hatch.ts';
import type { LandRegions } from './land-regions.ts';
import type { Land, Lines } from './land.ts';
import type { MapWords } from './map-words.ts';
import { countClasses } from './region-classes.ts';
import { regionGrid } from './region-grid.ts';
import { regionLabels } from './region-labels.ts';
import { fitViewport, svgPath, toPixels } from './viewport.ts';

/** A region in px; `step` is its shade from the lightest, 1; undefined where no case is published. */
export interface RegionShape {
  readonly region: string;
  readonly name: string;
  readonly people: number;
  readonly step: number | undefined;
  readonly path: string;
}

/** The choropleth in px; paths are SVG's. */
export interface RegionsScene {
  readonly layout: MapLayout;
  readonly height: number;
  readonly box: Box;
  readonly country: string;
  readonly neighbours: string;
  readonly borders: string;
  readonly shores: string;
  readonly coast: string;
  readonly frontier: string;
  readonly regionBorders: string;
  readonly regions: readonly RegionShape[];
  /** Fills the whole box, from its corner: for the regions without a published case. */
  readonly hatch: string;
  readonly labels: readonly MapLabel[];
  readonly legend: Legend;
  readonly zoom: ZoomSteps;
}

/** Smallest width of the land shown, in earth radii: about 60 km, nearer than which borders of regions are not known. */
const NEAREST = 60 / 6371;

/** px of the picture's width from which regions without a case are named. */
const NAMED = 440;

/** The shades of so many classes, from 1, the lightest, to 4. */
const SHADES: readonly (readonly number[])[] = [[], [2], [1, 3], [1, 2, 4], [1, 2, 3, 4]];

/** The deaths in the regions of the land, for an element of a width; the next step closer goes to the `chosen` region. */
export function regionsScene(
  deaths: DeathRegions,
  land: Land,
  landRegions: LandRegions,
  width: number,
  words: MapWords,
  zoom?: Zoom,
  chosen?: string,
): RegionsScene {
  const layout = mapLayout(width);
  const box = layout.first;
  const whole = fitViewport(land.bounds, box, 8);
  const largest = layout.width / NEAREST;
  const viewport = zoom ? zoomed(whole, undefined, zoom, largest) : whole;
  const people = new Map(deaths.regions.map((region) => [region.region, region.people]));
  const classes = countClasses([...people.values()]);
  const shades = SHADES[classes.length] ?? [];
  const inPixels = (lines: Lines): Lines =>
    lines.map((line) => line.map((point) => toPixels(viewport, point)));
  const rings = new Map([...landRegions.regions].map(([id, lines]) => [id, inPixels(lines)]));
  // On a small map one name or two would fit, by chance.
  const namesAll = layout.width >= NAMED;
  const regionAt = regionGrid([...rings.values()], box);
  const numbers = new Map([...rings.keys()].map((id, i) => [id, i]));
  const named = landRegions.labels.map(({ id, names, label }) => ({
    id,
    name: words.textIn(new Map(Object.entries(names))),
    at: toPixels(viewport, land.toPlane(...label)),
    people: people.get(id) ?? 0,
  }));
  const wishes = [...named]
    .sort((a, b) => b.people - a.people)
    .map(({ id, name, at, people: count }): LabelWish[] => {
      const region = numbers.get(id) ?? -1;
      const { inside, anywhere } = regionLabels(region, rings.get(id) ?? [], regionAt, at, box);
      const number = words.strings.number(count);
      const wish = (text: string): LabelWish => ({
        ...name,
        text,
        kind: 'region',
        candidates: anywhere,
      });
      return count > 0
        ? [wish(`${name.text}\u00a0${number}`), wish(number)]
        : [{ ...name, kind: 'no-case', candidates: namesAll ? inside : () => [] }];
    });
  const labels = placeInTurn(
    [
      ...wishes,
      ...[...seaWishes(viewport, land, words), ...neighbourWishes(viewport, land, words)].map(
        (wish) => [wish],
      ),
    ],
    box,
    words,
  );
  const shapes = named.flatMap(({ id, name, people: count }): RegionShape[] => {
    const path = svgPath(landRegions.regions.get(id) ?? [], viewport, true);
    const step = shades[classes.findIndex(([from, to]) => count >= from && count <= to)];
    return path ? [{ region: id, name: name.text, people: count, step, path }] : [];
  });
  const texts = words.strings.deathsMap.classes(classes);
  const legend = placeLegend(
    [
      ...classes.map((_, i) => ({
        mark: { kind: 'shade' as const, step: shades[i] ?? 1 },
        text: texts[i] ?? '',
      })),
      ...(named.some(({ people: count }) => count === 0)
        ? [{ mark: { kind: 'area' as const }, text: words.strings.deathsMap.noCase }]
        : []),
    ],
    layout.width,
    box.height + 8,
    words.measureText,
  );
  const crowds = landRegions.labels.flatMap(({ id, label }) => {
    const count = people.get(id) ?? 0;
    return count > 0 || id === chosen ? [{ id, at: land.toPlane(...label), people: count }] : [];
  });
  const focus = crowds.find(({ id }) => id === chosen)?.at;
  return {
    layout,
    height: Math.ceil(legend.bottom),
    box,
    country: svgPath(land.country, viewport, true),
    neighbours: svgPath(land.neighbours, viewport, true),
    borders: svgPath(land.borders, viewport, false),
    shores: svgPath(land.shores, viewport, false),
    coast: svgPath(land.coast, viewport, false),
    frontier: svgPath(land.frontier, viewport, false),
    regionBorders: svgPath(landRegions.borders, viewport, false),
    regions: shapes,
    hatch: hatchPath(box.width, box.height),
    labels,
    legend,
    zoom: zoomSteps(viewport, whole, undefined, crowds, largest, zoom !== undefined, focus),
  };
}

/** One label a wish, the first of its texts that finds a place beside those before it. */
function placeInTurn(
  wishes: readonly (readonly LabelWish[])[],
  bounds: Box,
  { measureText }: MapWords,
): readonly MapLabel[] {
  const labels: MapLabel[] = [];
  for (const texts of wishes) {
    const taken = labels.map(({ box }) => box);
    for (const wish of texts) {
      const [label] = placeMapLabels([wish], bounds, taken, measureText);
      if (!label) continue;
      labels.push(label);
      break;
    }
  }
  return labels;
}
