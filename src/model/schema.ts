import * as v from 'valibot';
import { CUSTODY_TYPES } from './format.ts';

// The only description of the published dataset: the TypeScript types, `dataset.schema.json` and the compiled form that
// the widgets check with are all made from it. It holds no transforms, so that what was checked is what was sent;
// `decodeDataset` builds the typed model in a second step. After a change: `npm run schema`.

/** Text of a form; the message says what to write. */
const matching = (
  form: RegExp,
  message: string,
): v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]> =>
  v.pipe(v.string(), v.regex(form, message));

const label = matching(/^[\s\S]{1,5000}$/, 'text of 1 to 5,000 characters');
const httpsAddress = matching(/^https:\/\/\S{1,2000}$/, 'an address that starts with https://');
const id = matching(/^\S{1,100}$/, 'an id of up to 100 characters without spaces');
const ids = v.array(id);
const languageTag = matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag');

/** Text in one or more languages, by language tag; an element shows the reader's language or the nearest known. */
const localised = v.record(languageTag, label);

/** A day as `YYYY-MM-DD`; that the day exists is checked by `checkDataset`. */
const day = matching(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD');

/**
 * A date with its precision, as ISO 8601-2 (EDTF) writes it: `2024-12-10`, `2024-12`, `2024`, an interval
 * `2024-12-10/2024-12-12`, or `../2014-12-22` for on or before.
 */
const partialDate = matching(
  /^((\d{4}(-\d{2}){0,2}|\.\.)\/)?\d{4}(-\d{2}){0,2}$/,
  'a date as YYYY-MM-DD, YYYY-MM, YYYY, an interval a/b, or ../b for on or before b',
);

const wholeFrom = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(Number.MAX_SAFE_INTEGER));
const people = wholeFrom(0);
const amount = v.number();
const absent = v.optional(v.never());

/** The shapes of a quantity over one kind of number; `several` and `unknown` have no value. */
const quantityOf = <const N extends typeof people | typeof amount, const U extends v.ObjectEntries>(
  number: N,
  unit: U,
) =>
  v.variant('qualifier', [
    v.object({
      qualifier: v.picklist(['exact', 'at-least', 'more-than', 'about', 'at-most']),
      value: number,
      low: absent,
      high: absent,
      ...unit,
    }),
    v.object({
      qualifier: v.literal('between'),
      value: absent,
      low: number,
      high: number,
      ...unit,
    }),
    v.object({
      qualifier: v.picklist(['several', 'unknown']),
      value: absent,
      low: absent,
      high: absent,
      ...unit,
    }),
  ]);

/** A count of people: whole numbers only. */
const peopleQuantity = quantityOf(people, {});
/** Any figure: a unit (`people`, `percent`) and possibly a fraction. */
const figureQuantity = quantityOf(amount, { unit: v.picklist(['people', 'percent']) });

const source = v.object({
  id,
  /** Who published it, shown to readers. */
  publisher: label,
  title: v.optional(label),
  published: v.optional(partialDate),
  lang: v.optional(languageTag),
  /** Present only where readers may be sent there. */
  url: v.optional(
    matching(/^https?:\/\/\S{1,2000}$/, 'an address that starts with https:// or http://'),
  ),
});

const compiler = v.object({
  id,
  name: localised,
  /** A short name for line ends and legends. */
  short: localised,
  /** Who counts as what in this compiler's lists, in words. */
  definition: v.optional(localised),
  /** Where the definition is from. */
  sources: v.optional(ids),
});

const category = v.object({
  id,
  label: localised,
  /** What the category holds, and how its name or border changed. */
  note: v.optional(localised),
});

const group = v.object({
  category: id,
  /** The label as the list printed it. */
  printed: label,
  quantity: peopleQuantity,
});

/** A figure that another source gives for the same list, kept visible beside the one in use. */
const alternative = v.object({
  date: v.optional(partialDate),
  quantity: v.optional(peopleQuantity),
  how: v.picklist(['stated', 'implied', 'sum-of-groups']),
  sources: ids,
});

const conflict = v.object({ alternatives: v.array(alternative), reason: localised });

/** One list: a total on a date by one compiler. */
const count = v.object({
  id,
  compiler: id,
  date: partialDate,
  quantity: peopleQuantity,
  groups: v.array(group),
  /** True when the groups are all that the list printed; the rest of an incomplete list is "not stated". */
  groupsComplete: v.boolean(),
  /** True when a person can stand in several groups: no share of a whole is claimed then. */
  groupsOverlap: v.optional(v.boolean()),
  conflict: v.optional(conflict),
  note: v.optional(localised),
  sources: ids,
});

const milestone = v.object({
  id,
  date: partialDate,
  kind: v.picklist(['release', 'detention', 'trial', 'politics', 'protest', 'organisation']),
  text: localised,
  sources: ids,
});

/** A total of deaths for a year as one body gives it; two measures are never one series. */
const deathTotal = v.object({
  id,
  year: matching(/^\d{4}$/, 'a year as YYYY'),
  quantity: peopleQuantity,
  /** Groups totals that count the same thing by the same means; only these may share a row. */
  measure: id,
  /** What is counted, in words. */
  scope: localised,
  /** Who says so, in words. */
  saidBy: localised,
  partialYear: v.optional(v.boolean()),
  alleged: v.optional(v.boolean()),
  note: v.optional(localised),
  sources: ids,
});

/** A death that became public. A withheld one has neither name, place nor day. */
const death = v.object({
  id,
  name: v.optional(localised),
  withheld: v.boolean(),
  date: v.optional(partialDate),
  custody: v.picklist(CUSTODY_TYPES),
  place: v.optional(id),
  /** Where the sources put it when no place of the list fits. */
  placeAsReported: v.optional(localised),
  officialCause: v.picklist([
    'illness',
    'suicide',
    'accident',
    'injuries',
    'fire',
    'shot-in-disturbance',
    'under-investigation',
    'not-stated',
  ]),
  contestedClaim: v.optional(
    v.picklist([
      'beating-or-torture',
      'denied-care',
      'ill-treatment-or-neglect',
      'official-account-disputed',
      'violent-death-reported',
    ]),
  ),
  claimedBy: v.array(
    v.picklist([
      'family',
      'witness',
      'rights-group',
      'press',
      'prosecutor',
      'court',
      'foreign-government',
    ]),
  ),
  /** What a court or a prosecutor found. */
  finding: v.optional(v.object({ by: v.picklist(['court', 'prosecutor']), text: localised })),
  counted: v.boolean(),
  /** Why it is not counted. */
  reason: v.optional(localised),
  note: v.optional(localised),
  sources: ids,
});

const place = v.object({
  id,
  name: localised,
  kind: v.picklist([
    'prison',
    'penitentiary',
    'medical',
    'pre-trial',
    'police',
    'military',
    'security-service',
  ]),
  /** The town or village, for labels on the map. */
  settlement: v.optional(localised),
  /** The basemap's region, where it is known. */
  region: v.optional(id),
  point: v.optional(
    v.object({
      /** Degrees, WGS 84. */
      lat: v.pipe(amount, v.minValue(-90), v.maxValue(90)),
      lng: v.pipe(amount, v.minValue(-180), v.maxValue(180)),
      precision: v.picklist(['site', 'settlement', 'district', 'region']),
    }),
  ),
  note: v.optional(localised),
  sources: ids,
});

const figure = v.object({
  id,
  label: localised,
  date: v.optional(partialDate),
  quantity: figureQuantity,
  saidBy: localised,
  note: v.optional(localised),
  sources: ids,
});

const correction = v.object({
  id,
  /** The day on which the correction was published. */
  date: day,
  /** The corrected record. */
  record: id,
  text: localised,
  sources: ids,
});

/** The published file, as it lies on the server. Unknown fields are ignored, so that minor versions may add some. */
export const datasetSchema = v.object({
  /** Version of this format as `major.minor`. */
  schema: matching(/^\d+\.\d+$/, 'a version as major.minor'),
  id,
  sequence: wholeFrom(1),
  published: day,
  /** True for invented data: every picture then says so. */
  synthetic: v.optional(v.boolean()),
  /** The newest list of the main compiler is called old after so many days. */
  oldAfterDays: wholeFrom(1),
  mainCompiler: id,
  languages: v.array(languageTag),
  /** What the lists count, as a heading. */
  title: localised,
  /** What the death records and totals are about, as a heading. */
  deathsTitle: v.optional(localised),
  publisher: v.object({
    name: localised,
    url: v.optional(httpsAddress),
  }),
  licence: v.object({ name: label, url: httpsAddress }),
  credits: v.array(localised),
  /** Address of the basemap, relative to the dataset's own. */
  basemap: v.optional(label),
  /** Address of the basemap's regions, relative to the dataset's own. */
  basemapRegions: v.optional(label),
  compilers: v.array(compiler),
  categories: v.array(category),
  counts: v.array(count),
  milestones: v.array(milestone),
  deathTotals: v.array(deathTotal),
  /** Totals that the publisher knows and leaves out, with the reason; their figures are not in the file. */
  deathTotalsLeftOut: v.array(v.object({ id, reason: localised })),
  deaths: v.array(death),
  places: v.array(place),
  figures: v.array(figure),
  sources: v.array(source),
  corrections: v.array(correction),
});

export type DatasetFile = v.InferOutput<typeof datasetSchema>;
