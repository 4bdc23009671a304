import type { Basemap, BasemapRegions } from '../../src/model/basemap.ts';
import { parseBasemap, parseBasemapRegions } from '../../src/model/basemap.ts';
import type { Unit } from './admin1.ts';
import type { City } from './cities.ts';
import { credits, noteOf } from './credits.ts';
import type { Frame } from './frame.ts';
import { enclosedUnits } from './enclosed-units.ts';
import { frameOf, surroundingsOf } from './frame.ts';
import { labelOf, roundDegrees } from './labels.ts';
import { countryNames, namesIn } from './names.ts';
import { inPlane, unitsInWindow } from './neighbours.ts';
import type { Overlay } from './overlay.ts';
import { placesOf } from './places.ts';
import type { Rectangle } from './planar.ts';
import { boundsOf, mapPoints, padded } from './planar.ts';
import { shapesOf } from './shapes.ts';
import { basemapTopology, regionsTopology } from './topologies.ts';
import { toleranceOf } from './tolerance.ts';
import { unitsInRegions } from './units-in-regions.ts';

/** What a basemap is made from; the world's units, the country's cities, names in these languages. */
export type Ingredients = {
  iso: string;
  languages: readonly string[];
  overlay: Overlay;
  units: readonly Unit[];
  cities: readonly City[];
  /** How many times coarser than usual; counts only where the overlay has no tolerances. */
  coarser: number;
};

/** A country's views: the overlay's, else the box round it, as `main`. */
function viewsOf(units: readonly Unit[], frame: Frame, overlay: Overlay): Basemap['views'] {
  const given = Object.entries(overlay.views).map(([id, box]) => ({ id, box }));
  if (given.length) return given;
  const areas = units.map((unit) => mapPoints(inPlane(unit, frame).polygons, frame.toDegrees));
  const [west, south, east, north] = padded(boundsOf(areas), 0.01, 0.01);
  const short = (value: number): number => Math.round(value * 100) / 100;
  return [{ id: 'main', box: [short(west), short(south), short(east), short(north)] }];
}

const contains = ([x0, y0, x1, y1]: Rectangle, [x, y]: [number, number]): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** The two files of a country; throws if it has no units, or if what was made is not what the elements read. */
export function buildBasemap(from: Ingredients): { basemap: Basemap; regions: BasemapRegions } {
  const { iso, languages, overlay } = from;
  const world = from.units.map((unit) => {
    const country = overlay.worldview[unit.code];
    return country === undefined ? unit : { ...unit, country };
  });
  const coded = world.filter(({ country }) => country === iso);
  if (!coded.length) throw new Error(`Natural Earth has no units of ${iso}`);
  const enclosed = enclosedUnits(coded, world);
  const isOwn = (unit: Unit): boolean => unit.country === iso || enclosed.has(unit);
  const own = world.filter(isOwn);
  const others = world.filter((unit) => !isOwn(unit));
  const frame = frameOf(own, overlay.projection);
  const tolerance = overlay.tolerance ?? toleranceOf(frame.bounds, from.coarser);
  const views = viewsOf(own, frame, overlay);
  const zones = views.filter(({ id }) => overlay.zones.some(({ view }) => view === id));
  const named = unitsInRegions(own, overlay, languages);
  const parts = named.units.map(({ id }, i) => ({
    id,
    polygons: inPlane(own[i] as Unit, frame).polygons,
  }));
  const surroundings = surroundingsOf(frame.bounds);
  const shapes = shapesOf(parts, unitsInWindow(others, frame), iso, frame, tolerance, {
    isInZone: (x, y) => zones.some(({ box }) => contains(box, frame.toDegrees([x, y]))),
    isNear: (x, y) => contains(surroundings, [x, y]),
  });
  const head = {
    iso,
    languages: [...languages],
    names: countryNames(iso, own[0]?.countryName ?? iso, languages, overlay),
    projection: frame.projection,
    credits,
    note: noteOf(
      tolerance,
      zones.map(({ id }) => id),
    ),
  };
  const regions = named.regions.flatMap(({ id, names }) => {
    const area = shapes.plane.coarse.find((region) => region.id === id);
    const label = area && labelOf(area.polygons, frame, [frame.window]);
    return label ? [{ id, names, ...label }] : [];
  });
  const near = padded(frame.bounds, 20, 20);
  const [x0, y0, x1, y1] = frame.window;
  const corners: [number, number][] = [
    [x0, y0],
    [x1, y1],
  ];
  const neighbours = shapes.plane.neighbours.flatMap(({ id, polygons }) => {
    const english = others.find(({ country }) => country === id)?.countryName ?? id;
    const label = labelOf(polygons, frame, [near, frame.window]);
    return label ? [{ id, names: countryNames(id, english, languages, overlay), ...label }] : [];
  });
  return {
    basemap: parseBasemap({
      format: 'custody-charts/basemap/1',
      ...head,
      window: corners.map((corner) => roundDegrees(frame.toDegrees(corner))),
      views,
      neighbours,
      seas: overlay.seas.map(({ at, ...names }) => ({
        names: namesIn(languages, (language) => names[language]),
        label: at,
      })),
      regions,
      places: placesOf(from.cities, overlay, languages, frame.middle),
      topology: basemapTopology(shapes),
    }),
    regions: parseBasemapRegions({
      format: 'custody-charts/basemap-regions/1',
      ...head,
      regions,
      topology: regionsTopology(shapes),
    }),
  };
}
