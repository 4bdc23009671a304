import { CUSTODY_TYPES } from '../model/format.ts';
import * as column from './column.ts';
import type { Columns } from './column.ts';

const { choice, choices, localised, optional } = column;

const QUALIFIERS = [
  'exact',
  'at-least',
  'more-than',
  'about',
  'at-most',
  'between',
  'several',
  'unknown',
] as const;
/** Where a table has no columns for a range. */
const ONE_VALUE = [
  'exact',
  'at-least',
  'more-than',
  'about',
  'at-most',
  'several',
  'unknown',
] as const;

/**
 * The tables of a publisher's folder and their columns, by the field that each becomes. The words of closed lists are
 * those of the schema: the assembled file would not type-check with another.
 */
export const TABLES = {
  compilers: {
    id: column.id,
    name: localised('every'),
    short: localised('every'),
    definition: localised('none'),
    sources: optional(column.ids),
  },
  categories: {
    id: column.id,
    label: localised('every'),
    note: localised('none'),
    printedLabels: optional(column.texts),
  },
  counts: {
    id: column.id,
    compiler: column.id,
    date: column.date,
    qualifier: choice(QUALIFIERS),
    value: optional(column.people),
    low: optional(column.people),
    high: optional(column.people),
    groupsComplete: column.yesNo,
    groupsOverlap: optional(column.yesNo),
    note: localised('none'),
    conflict: localised('none'),
    sources: column.ids,
  },
  'count-categories': {
    count: column.id,
    printedLabel: column.text,
    qualifier: choice(ONE_VALUE),
    value: optional(column.people),
  },
  conflicts: {
    count: column.id,
    date: optional(column.date),
    qualifier: optional(choice(ONE_VALUE)),
    value: optional(column.people),
    how: choice(['stated', 'implied', 'sum-of-groups']),
    sources: optional(column.ids),
  },
  milestones: {
    id: column.id,
    date: column.date,
    kind: choice(['release', 'detention', 'trial', 'politics', 'protest', 'organisation']),
    text: localised('every'),
    sources: column.ids,
  },
  'deaths-by-year': {
    id: column.id,
    year: optional(column.year),
    measure: optional(column.id),
    qualifier: optional(choice(QUALIFIERS)),
    value: optional(column.people),
    low: optional(column.people),
    high: optional(column.people),
    scope: localised('none'),
    saidBy: localised('none'),
    partialYear: optional(column.yesNo),
    alleged: optional(column.yesNo),
    counted: column.yesNo,
    reason: localised('none'),
    note: localised('none'),
    sources: optional(column.ids),
  },
  deaths: {
    id: column.id,
    name: localised('none'),
    withheld: column.yesNo,
    date: optional(column.date),
    custody: choice(CUSTODY_TYPES),
    place: optional(column.id),
    placeAsReported: localised('none'),
    officialCause: choice([
      'illness',
      'suicide',
      'accident',
      'injuries',
      'fire',
      'shot-in-disturbance',
      'under-investigation',
      'not-stated',
    ]),
    contestedClaim: optional(
      choice([
        'beating-or-torture',
        'denied-care',
        'ill-treatment-or-neglect',
        'official-account-disputed',
        'violent-death-reported',
      ]),
    ),
    claimedBy: optional(
      choices([
        'family',
        'witness',
        'rights-group',
        'press',
        'prosecutor',
        'court',
        'foreign-government',
      ]),
    ),
    findingBy: optional(choice(['court', 'prosecutor'])),
    finding: localised('none'),
    counted: column.yesNo,
    reason: localised('none'),
    note: localised('none'),
    sources: column.ids,
  },
  places: {
    id: column.id,
    name: localised('every'),
    kind: choice([
      'prison',
      'penitentiary',
      'medical',
      'pre-trial',
      'police',
      'military',
      'security-service',
    ]),
    settlement: localised('none'),
    region: optional(column.id),
    lat: optional(column.amount),
    lng: optional(column.amount),
    precision: optional(choice(['site', 'settlement', 'district', 'region'])),
    pointSource: optional(column.text),
    note: localised('none'),
    sources: optional(column.ids),
  },
  figures: {
    id: column.id,
    label: localised('every'),
    date: optional(column.date),
    qualifier: choice(ONE_VALUE),
    value: optional(column.amount),
    unit: choice(['people', 'percent']),
    saidBy: localised('some'),
    note: localised('none'),
    sources: column.ids,
  },
  sources: {
    id: column.id,
    publisher: column.text,
    title: optional(column.text),
    published: optional(column.date),
    lang: optional(column.language),
    link: column.yesNo,
    address: optional(column.address),
  },
  corrections: {
    id: column.id,
    date: column.day,
    record: column.id,
    text: localised('every'),
    sources: optional(column.ids),
  },
} as const satisfies Record<string, Columns>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
