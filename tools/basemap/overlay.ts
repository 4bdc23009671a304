import * as v from 'valibot';

const lonLat = v.tuple([v.number(), v.number()]);
const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const text = v.record(v.string(), v.string());

/** Drops the `$comment` that a table may carry, so that its other values can be checked as one kind. */
const table = <const S extends v.GenericSchema>(value: S) =>
  v.optional(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((all) =>
        Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('$'))),
      ),
      v.record(v.string(), value),
    ),
    {},
  );

const overlay = v.object({
  iso2: v.string(),
  /** Languages of the names; English is always among them, it is what a missing name falls back to. */
  languages: v.optional(v.array(v.string()), ['en']),
  projection: v.optional(
    v.object({
      type: v.literal('conicConformal'),
      rotate: v.tuple([v.number(), v.literal(0)]),
      parallels: lonLat,
    }),
  ),
  /** Kilometres: points that stand for less than a triangle of this side go. */
  tolerance: v.optional(
    v.object({
      country: v.number(),
      neighbours: v.number(),
      regions: v.number(),
      areas: v.number(),
    }),
  ),
  views: table(box),
  /** Views in which nothing is simplified. */
  zones: v.optional(v.array(v.object({ view: v.string(), tol: v.literal(0) })), []),
  /** Country names by ISO code: they keep the file the same whatever CLDR version Node has. */
  countries: table(text),
  /** Corrections of units, by `code|type`. */
  units: table(text),
  /** Units (without the country's prefix) of each region. */
  regions: table(v.objectWithRest({ units: v.array(v.string()) }, v.string())),
  /** The builder's choice where borders are disputed: which country a unit (by code) is drawn with. */
  worldview: table(v.string()),
  seas: v.optional(v.array(v.objectWithRest({ at: lonLat }, v.string())), []),
  places: v.optional(
    v.object({ list: v.array(v.objectWithRest({ gn: v.number(), rank: v.number() }, v.string())) }),
  ),
});

/** What is known about a country beyond the sources: corrections, regions, names, what to show. All optional. */
export type Overlay = v.InferOutput<typeof overlay>;

/** The overlay in a parsed JSON file; throws with the path of what is wrong. */
export const parseOverlay = (file: unknown): Overlay => v.parse(overlay, file);
