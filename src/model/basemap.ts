import * as v from 'valibot';

/**
 * The basemap beside a dataset: one small file per country, made by `tools/basemap`.
 *
 * `topology` is a quantised TopoJSON topology in degrees. Its layers, in drawing order:
 * - `neighbours`: polygons clipped to a window round the country, `id` = ISO code (or Natural
 *   Earth's three letters where there is none). Fill them, never stroke them: the clip edge shows.
 * - `country`: the country's own polygon or polygons. It lies over `neighbours`.
 * - `regions`: the country's regions, coarse, `id` as in `regions`. For a soft area where a place is
 *   known no better than its region; their outer edge is exactly that of `country`.
 * - `borders`: land borders between two neighbours.
 * - `shores`: the neighbours' coast, without the clip edge.
 * - `coast`: the country's coast.
 * - `frontier`: the country's land borders.
 *
 * Rings are wound as d3-geo wants them. A country across the antimeridian has longitudes that run
 * on past 180 (or -180), so that its box and its quantisation stay small; d3-geo takes them as they are.
 */

/** Entries without a prototype: valibot walks them with `for in`, and a page may extend Object's. */
const entries = <T extends object>(own: T): T => Object.assign(Object.create(null) as object, own);

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const finite = v.pipe(v.number(), v.finite());
const index = v.pipe(v.number(), v.integer());
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9~-]{0,15}$/));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
const longitude = v.pipe(finite, v.minValue(-540), v.maxValue(540));
const latitude = v.pipe(finite, v.minValue(-90), v.maxValue(90));
const lonLat = v.tuple([longitude, latitude]);
const box = v.tuple([longitude, latitude, longitude, latitude]);
const names = v.record(language, text);

const projection = v.variant('type', [
  v.object(
    entries({
      type: v.literal('conicConformal'),
      // A cone stands on the earth's axis.
      rotate: v.tuple([longitude, v.literal(0)]),
      parallels: v.tuple([latitude, latitude]),
    }),
  ),
  v.object(entries({ type: v.literal('azimuthalEqualArea'), rotate: lonLat })),
]);

const credit = v.object(
  entries({ text, licence: text, url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/\S+$/))) }),
);

const polygon = v.object(
  entries({ type: v.literal('Polygon'), id: v.optional(id), arcs: v.array(v.array(index)) }),
);
const multiPolygon = v.object(
  entries({
    type: v.literal('MultiPolygon'),
    id: v.optional(id),
    arcs: v.array(v.array(v.array(index))),
  }),
);
const area = v.variant('type', [polygon, multiPolygon]);
const areas = v.object(
  entries({ type: v.literal('GeometryCollection'), geometries: v.array(area) }),
);
const lines = v.object(
  entries({ type: v.literal('MultiLineString'), arcs: v.array(v.array(index)) }),
);

const shared = {
  type: v.literal('Topology'),
  bbox: box,
  transform: v.object(
    entries({ scale: v.tuple([finite, finite]), translate: v.tuple([finite, finite]) }),
  ),
  arcs: v.array(v.pipe(v.array(v.tuple([finite, finite])), v.minLength(2))),
};

/** True if every arc that the layers name is there (`~i` names arc `i` reversed). */
function arcsExist(topology: { objects: object; arcs: readonly unknown[] }): boolean {
  const exists = (arc: unknown): boolean =>
    Array.isArray(arc)
      ? arc.every(exists)
      : typeof arc === 'number' && (arc < 0 ? ~arc : arc) < topology.arcs.length;
  const drawn = (layer: object): boolean =>
    'geometries' in layer && Array.isArray(layer.geometries)
      ? layer.geometries.every(drawn)
      : 'arcs' in layer && exists(layer.arcs);
  return Object.values(topology.objects).every(drawn);
}

const missingArc = 'a layer names an arc that is not there';

const head = {
  iso: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  languages: v.pipe(v.array(language), v.minLength(1)),
  names,
  projection,
  credits: v.pipe(v.array(credit), v.minLength(1)),
  note: text,
};

const labelled = v.object(entries({ id, names, label: lonLat, roomKm: finite }));

const basemap = v.object(
  entries({
    format: v.literal('custody-charts/basemap/1'),
    ...head,
    window: v.tuple([lonLat, lonLat]),
    views: v.pipe(v.array(v.object(entries({ id, box }))), v.minLength(1)),
    neighbours: v.array(labelled),
    seas: v.array(v.object(entries({ names, label: lonLat }))),
    regions: v.array(labelled),
    places: v.array(v.object(entries({ id, rank: index, at: lonLat, names }))),
    topology: v.pipe(
      v.object(
        entries({
          ...shared,
          objects: v.object(
            entries({
              neighbours: areas,
              country: area,
              regions: areas,
              borders: lines,
              shores: lines,
              coast: lines,
              frontier: lines,
            }),
          ),
        }),
      ),
      v.check((drawn) => arcsExist(drawn), missingArc),
    ),
  }),
);

const basemapRegions = v.object(
  entries({
    format: v.literal('custody-charts/basemap-regions/1'),
    ...head,
    regions: v.array(labelled),
    topology: v.pipe(
      v.object(
        entries({ ...shared, objects: v.object(entries({ regions: areas, borders: lines })) }),
      ),
      v.check((drawn) => arcsExist(drawn), missingArc),
    ),
  }),
);

/**
 * A country's basemap. Coordinates are [longitude, latitude] in degrees, boxes are
 * [west, south, east, north], names are by BCP 47 language.
 * `views[0]` is `main`. A place's `rank`: 0 capital, 1 main map, 2 larger maps, 3 only in an inset,
 * 9 known but not labelled of itself. A label has `roomKm` free kilometres above and below, twice that left and right.
 * `window`: the two corners (top left, bottom right) of the land that is there; projected, they are the corners of a
 * rectangle in pixels, outside which nothing is known and all looks like sea.
 */
export type Basemap = v.InferOutput<typeof basemap>;

/** A country's regions in the detail of its outline, for a choropleth; same grid and projection as the basemap. */
export type BasemapRegions = v.InferOutput<typeof basemapRegions>;

/** How a basemap is to be projected; d3-geo's names, degrees. */
export type BasemapProjection = Basemap['projection'];

/** [west, south, east, north] in degrees. */
export type BasemapBox = Basemap['views'][number]['box'];

/** The basemap in a parsed JSON file; throws valibot's error with a path when it is not one. */
export const parseBasemap = (file: unknown): Basemap => v.parse(basemap, file);

/** The regions in a parsed JSON file; throws valibot's error with a path when it is not one. */
export const parseBasemapRegions = (file: unknown): BasemapRegions => v.parse(basemapRegions, file);
