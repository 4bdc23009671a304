import { deathsMapEn } from './deaths-map.ts';
import { dateText, yearOf, type DateWords } from '../date-text.ts';
import { breakdownEn } from './breakdown.ts';
import { timelineEn } from './timeline.ts';
import { intlCompare, intlTenths, intlWords, type Words } from '../intl-words.ts';
import { differenceText, quantityText, shareText, type QualifierWords } from '../quantity-text.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { BreakdownStrings } from '../breakdown-strings.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import type { ChartStrings, CountStrings, Strings, Vocabulary } from '../strings.ts';
import type { TimelineStrings } from '../timeline-strings.ts';

export const words: Words = intlWords('en-GB');
const tenths = /* @__PURE__ */ intlTenths('en-GB');
const qualifiers: QualifierWords = {
  'at-least': (n) => `at least ${n}`,
  'more-than': (n) => `more than ${n}`,
  about: (n) => `about ${n}`,
  'at-most': (n) => `at most ${n}`,
  several: 'several',
  unknown: 'not known',
  between: (low, high) => `between ${low} and ${high}`,
};
const long: DateWords = {
  day: words.day,
  month: words.month,
  year: yearOf,
  range: (from, to) => `between ${from} and ${to}`,
  onOrBefore: (day) => `on or before ${day}`,
};
const short: DateWords = {
  day: words.shortDay,
  month: words.shortMonth,
  year: yearOf,
  range: (from, to) => `${from} – ${to}`,
  onOrBefore: (day) => `by ${day}`,
};
const date: Strings['date'] = (when) => dateText(when, long);
export const quantity: Strings['quantity'] = (q) => quantityText(q, qualifiers, words);
/** "of 7 October 2025", "from between 10 and 12 December 2024" would be no English. */
export const of: Strings['date'] = (when) =>
  ['range', 'on-or-before'].includes(when.precision) ? `dated ${date(when)}` : `of ${date(when)}`;
export const isOne = (q: Quantity): boolean => 'value' in q && q.value === 1;

/** After a number; "not known" wants a whole question. */
const people = (q: Quantity): string =>
  q.qualifier === 'unknown' ? 'how many people are' : isOne(q) ? 'person' : 'people';

/** English. */
export const base: Vocabulary = {
  lang: 'en',
  direction: 'ltr',
  reviewed: false,
  numbers: words,
  qualifiers,
  separators: { comma: ', ', semicolon: '; ' },
  long,
  short,
  common: {
    loading: 'Loading the figures …',
    failed: 'The current figures could not be loaded.',
    more: 'More',
    less: 'Less',
    sources: 'Sources',
    compiler: 'Compiled by',
    synthetic: 'Synthetic data',
    noLists: 'No list has been published.',
    alleged: 'alleged',
    partialYear: 'part of the year',
    sourceHeld: 'source held by the publisher',
    unconfirmed: (published) =>
      `Could not be refreshed; the figures are those published on ${words.day(published)}.`,
    credit: (publisher, published) => `Source: ${publisher}, data of ${words.day(published)}`,
    licence: (name) => `Licence: ${name}`,
    corrected: (day, text) => `Corrected on ${words.day(day)}: ${text}`,
    pause: 'Pause updates',
    resume: 'Resume updates',
    conflict: (values) => `Other sources give ${words.list(values)}.`,
  },
};

/** Words of the count. */
export const count: CountStrings = {
  countedBy: 'According to',
  listNoun: (q, when) => `${people(q)} on the list ${of(when)}`,
  newestListNoun: (q) => `${people(q)} on the newest list`,
  onDate: (when) =>
    when.precision === 'day'
      ? `on ${date(when)}`
      : when.precision === 'month' || when.precision === 'year'
        ? `in ${date(when)}`
        : date(when),
  change: (difference, since) =>
    difference === 0
      ? `As many as on the list ${of(since)}`
      : `${words.number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than on the list ${of(since)}`,
  largestGroups: (n, when) =>
    `Largest ${n === 1 ? 'group' : 'groups'}${when ? ` on the list ${of(when)}` : ''}`,
};

/** Words that the charts share. */
export const charts: ChartStrings = {
  table: 'All figures as a table',
  source: 'Source',
  date: 'Date',
  people: 'People',
  share: 'Share',
  notStated: 'Not stated',
  note: 'Note',
  previous: 'Previous list',
  next: 'Next list',
  chart: 'Chart',
  old: (newest) => `The newest list is ${of(newest)}.`,
  difference: (value) => differenceText(value, words.number),
  compare: /* @__PURE__ */ intlCompare('en-GB'),
};

/** Words of the timeline. */
export const timeline: TimelineStrings = /* @__PURE__ */ timelineEn({ words, date, of, quantity });

/** Words of the breakdown. */
export const breakdown: BreakdownStrings = /* @__PURE__ */ breakdownEn({
  words,
  of,
  quantity,
  share: (q) => shareText(q, qualifiers, words, tenths),
});

/** Words of the map. */
export const deathsMap: DeathsMapStrings = /* @__PURE__ */ deathsMapEn({ words, date, quantity });
