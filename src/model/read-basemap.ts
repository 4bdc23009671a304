import type { Basemap, BasemapRegions } from './basemap.ts';
import { Mismatch, NumberForm, readForm, type Form } from './form.ts';

const text = /^[\s\S]{1,300}$/;
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const id = /^[A-Za-z0-9][A-Za-z0-9~-]{0,15}$/;
const names: Form = new Map([[language, text]]);
const finite = new NumberForm(-Infinity, Infinity, false);
const index = new NumberForm(-Infinity, Infinity, true);
const degrees: Form = [new NumberForm(-540, 540, false)];
const rings: Form = [[index]];
const area: Form = [
  { type: 'Polygon', 'id?': id, arcs: rings },
  { type: 'MultiPolygon', 'id?': id, arcs: [rings] },
];
const labelled: Form = [{ id, names, label: degrees, roomKm: finite }];

/** What the two files of a country have in common. */
export const basemapHead = {
  iso: /^[A-Z]{2}$/,
  languages: [language],
  names,
  projection: [
    { type: 'conicConformal', rotate: degrees, parallels: degrees },
    { type: 'azimuthalEqualArea', rotate: degrees },
  ],
  credits: [{ text, licence: text, 'url?': /^https:\/\/\S+$/ }],
  note: text,
  regions: labelled,
} satisfies Form;

/** The layers of a basemap's topology. */
export const basemapLayers = {
  area,
  areas: { type: 'GeometryCollection', geometries: [area] },
  lines: { type: 'MultiLineString', arcs: rings },
} satisfies Form;

/** A topology with these layers. */
export const topologyOf = (objects: Form): Form => ({
  type: 'Topology',
  bbox: degrees,
  transform: { scale: [finite], translate: [finite] },
  arcs: [[[finite]]],
  objects,
});

const { areas, lines } = basemapLayers;
const basemap: Form = {
  format: 'custody-charts/basemap/1',
  ...basemapHead,
  window: [degrees],
  views: [{ id, box: degrees }],
  neighbours: labelled,
  seas: [{ names, label: degrees }],
  places: [{ id, rank: index, at: degrees, names }],
  topology: topologyOf({
    neighbours: areas,
    country: area,
    regions: areas,
    borders: lines,
    shores: lines,
    coast: lines,
    frontier: lines,
  }),
};

/**
 * The basemap in a parsed JSON file, as `parseBasemap` reads it, without valibot: what a page has to load. A test
 * compares the two.
 * @throws {Mismatch} with a path when it is not one.
 */
export function readBasemap(json: unknown): Basemap {
  const file = readForm(basemap, json) as Basemap;
  const { window, views, neighbours, seas, places } = file;
  const labels = [...neighbours, ...seas].map(({ label }) => label);
  checkMap(
    file,
    [...labels, ...places.map(({ at }) => at), ...window, window],
    views.map(({ box }) => box),
  );
  expectThat(views.length > 0, 'views', 'at least one');
  return file;
}

/**
 * What a form can't tell of either file: points of two numbers, boxes of four, arcs that are there. `pairs` and `boxes`
 * are the file's own beside those that both have.
 * @throws {Mismatch} where it is not so.
 */
export function checkMap(
  { projection, languages, credits, regions, topology }: Basemap | BasemapRegions,
  pairs: readonly (readonly unknown[])[],
  boxes: readonly (readonly unknown[])[],
): void {
  const { arcs, objects, transform, bbox } = topology;
  const points: readonly (readonly unknown[])[] = [
    ...pairs,
    ...regions.map(({ label }) => label),
    ...arcs.flat(),
    projection.rotate,
    'parallels' in projection ? projection.parallels : [0, 0],
    transform.scale,
    transform.translate,
  ];
  expectThat(
    points.every(({ length }) => length === 2),
    'topology',
    'pairs of numbers',
  );
  expectThat(
    [bbox, ...boxes].every(({ length }) => length === 4),
    'views',
    'four edges a box',
  );
  expectThat(
    projection.type !== 'conicConformal' || projection.rotate[1] === 0,
    'projection',
    'a cone that stands on the axis',
  );
  expectThat(languages.length > 0 && credits.length > 0, 'credits', 'at least one');
  expectThat(
    arcs.every(({ length }) => length > 1),
    'topology',
    'at least two points an arc',
  );
  const exists = (arc: unknown): boolean =>
    typeof arc === 'number'
      ? (arc < 0 ? ~arc : arc) < arcs.length
      : Array.isArray(arc)
        ? arc.every(exists)
        : typeof arc !== 'object' || Object.values(arc as object).every(exists);
  expectThat(exists(objects), 'topology', 'arcs that are there');
}

function expectThat(right: boolean, path: string, expected: string): void {
  if (!right) throw new Mismatch([path], expected, undefined);
}
