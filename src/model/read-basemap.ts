import type { Basemap } from './basemap.ts';
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
const areas: Form = { type: 'GeometryCollection', geometries: [area] };
const lines: Form = { type: 'MultiLineString', arcs: rings };
const labelled: Form = [{ id, names, label: degrees, roomKm: finite }];
const basemap: Form = {
  format: 'custody-charts/basemap/1',
  iso: /^[A-Z]{2}$/,
  languages: [language],
  names,
  projection: [
    { type: 'conicConformal', rotate: degrees, parallels: degrees },
    { type: 'azimuthalEqualArea', rotate: degrees },
  ],
  credits: [{ text, licence: text, 'url?': /^https:\/\/\S+$/ }],
  note: text,
  window: [degrees],
  views: [{ id, box: degrees }],
  neighbours: labelled,
  seas: [{ names, label: degrees }],
  regions: labelled,
  places: [{ id, rank: index, at: degrees, names }],
  topology: {
    type: 'Topology',
    bbox: degrees,
    transform: { scale: [finite], translate: [finite] },
    arcs: [[[finite]]],
    objects: {
      neighbours: areas,
      country: area,
      regions: areas,
      borders: lines,
      shores: lines,
      coast: lines,
      frontier: lines,
    },
  },
};

/**
 * The basemap in a parsed JSON file, as `parseBasemap` reads it, without valibot: what a page has to load. A test
 * compares the two.
 * @throws {Mismatch} with a path when it is not one.
 */
export function readBasemap(json: unknown): Basemap {
  const file = readForm(basemap, json) as Basemap;
  const { projection, window, views, topology } = file;
  const { arcs, objects, transform } = topology;
  const expect = (right: boolean, path: string, expected: string): void => {
    if (!right) throw new Mismatch([path], expected, undefined);
  };
  const labels = [...file.neighbours, ...file.seas, ...file.regions].map(({ label }) => label);
  const pairs: readonly (readonly unknown[])[] = [
    ...labels,
    ...file.places.map(({ at }) => at),
    ...arcs.flat(),
    ...window,
    window,
    projection.rotate,
    'parallels' in projection ? projection.parallels : [0, 0],
    transform.scale,
    transform.translate,
  ];
  expect(
    pairs.every(({ length }) => length === 2),
    'topology',
    'pairs of numbers',
  );
  const boxes: readonly (readonly unknown[])[] = [topology.bbox, ...views.map(({ box }) => box)];
  expect(
    boxes.every(({ length }) => length === 4),
    'views',
    'four edges a box',
  );
  expect(
    projection.type !== 'conicConformal' || projection.rotate[1] === 0,
    'projection',
    'a cone that stands on the axis',
  );
  const lists = [file.languages, file.credits, views];
  expect(
    lists.every(({ length }) => length > 0),
    'views',
    'at least one',
  );
  expect(
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
  expect(exists(objects), 'topology', 'arcs that are there');
  return file;
}
