import { breakdownAz } from './breakdown.ts';
import { timelineAz } from './timeline.ts';
import { azCompare, azList, azLocative, azNumber, azTenths, azThan, azYear } from './words.ts';
import { dottedCapital } from '../dotted-capital.ts';
import { deathsMapAz } from './deaths-map.ts';
import { dateText, yearOf, type DateWords } from '../date-text.ts';
import {
  differenceText,
  quantityText,
  shareText,
  type NumberWords,
  type QualifierWords,
} from '../quantity-text.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Day } from '../../model/partial-date.ts';
import type { BreakdownStrings } from '../breakdown-strings.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import type { ChartStrings, CountStrings, Strings, Vocabulary } from '../strings.ts';
import type { TimelineStrings } from '../timeline-strings.ts';

// prettier-ignore
const months = [
  'yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun',
  'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr',
];
const monthOf = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? '';
/** In three letters; "iyun" and "iyul" would be one, so they go without their u. */
const shortMonthOf = (day: Day): string => monthOf(day).replace('iyu', 'iy').slice(0, 3);

const numbers: NumberWords = {
  number: azNumber,
  share: (fraction) => `${azNumber(fraction * 100)}%`,
};
const qualifiers: QualifierWords = {
  'at-least': (n) => `ən azı ${n}`,
  'more-than': (n, value) => `${azThan(n, value)} çox`,
  about: (n) => `təxminən ${n}`,
  'at-most': (n) => `ən çoxu ${n}`,
  several: 'bir neçə',
  unknown: 'məlum deyil',
  between: (low, high) => `${low} ilə ${high} arasında`,
};
const long: DateWords = {
  day: (day) => `${Number(day.slice(8))} ${monthOf(day)} ${day.slice(0, 4)}`,
  month: (day) => `${monthOf(day)} ${day.slice(0, 4)}`,
  year: yearOf,
  range: (from, to) => `${from} – ${to}`,
  onOrBefore: (day) => `ən geci ${day}`,
};
const short: DateWords = {
  ...long,
  day: (day) => `${Number(day.slice(8))} ${shortMonthOf(day)} ${day.slice(0, 4)}`,
  month: (day) => `${shortMonthOf(day)} ${day.slice(0, 4)}`,
};
const date: Strings['date'] = (when) => dateText(when, long);
/** "7 oktyabr 2025-ci il" */
const dayWords = (day: Day): string =>
  `${Number(day.slice(8))} ${monthOf(day)} ${azYear(day.slice(0, 4))} il`;
const onDay = (day: Day): string => `${dayWords(day)} tarixində`;
/** "7 oktyabr 2025-ci il tarixli": a list named by its date. */
export const dated: Strings['date'] = (when) => {
  const year = azYear(when.from.slice(0, 4));
  if (when.precision === 'day') return `${dayWords(when.from)} tarixli`;
  if (when.precision === 'month') return `${monthOf(when.from)} ${year} il tarixli`;
  if (when.precision === 'year') return `${year} il tarixli`;
  return `${date(when)} tarixli`;
};
/** "10 iyun 2025-ci il tarixli siyahıdakından 17 nəfər çox" */
export const compared: CountStrings['change'] = (difference, since) =>
  difference === 0
    ? `${dated(since)} siyahıdakı qədər`
    : `${dated(since)} siyahıdakından ${azNumber(Math.abs(difference))} nəfər ${difference > 0 ? 'çox' : 'az'}`;
export const quantity: Strings['quantity'] = (q) => quantityText(q, qualifiers, numbers);

/** After a number; "məlum deyil" wants a whole question. */
const on = (list: string, q: Quantity): string =>
  q.qualifier === 'unknown' ? `${list} neçə nəfərin olduğu` : `nəfər ${list}`;

/** Azerbaijani. */
export const base: Vocabulary = {
  lang: 'az',
  direction: 'ltr',
  reviewed: false,
  numbers,
  qualifiers,
  separators: { comma: ', ', semicolon: '; ' },
  long,
  short,
  common: {
    loading: 'Rəqəmlər yüklənir …',
    failed: 'Cari rəqəmləri yükləmək mümkün olmadı.',
    more: 'Ətraflı',
    less: 'Yığ',
    sources: 'Mənbələr',
    compiler: 'Tərtib edən',
    synthetic: 'Sintetik məlumat',
    noLists: 'Siyahı dərc edilməyib.',
    alleged: 'iddia olunur',
    partialYear: 'ilin bir hissəsi',
    sourceHeld: 'mənbə naşirdə saxlanılır',
    unconfirmed: (published) =>
      `Yeniləmək mümkün olmadı; ${onDay(published)} dərc edilmiş rəqəmlər göstərilir.`,
    credit: (publisher, published) => `Mənbə: ${publisher}, ${dayWords(published)} tarixli məlumat`,
    licence: (name) => `Lisenziya: ${name}`,
    corrected: (day, text) => `${dottedCapital(onDay(day))} düzəldilib: ${text}`,
    pause: 'Yenilənməni dayandır',
    resume: 'Yenilənməni davam etdir',
    conflict: (values) => `Başqa mənbələrdə: ${azList(values)}.`,
  },
};

/** Words of the count. */
export const count: CountStrings = {
  countedBy: 'Məlumatın mənbəyi',
  listNoun: (q, when) => on(`${dated(when)} siyahıda`, q),
  newestListNoun: (q) => on('ən yeni siyahıda', q),
  onDate: (when) => {
    const year = azYear(when.from.slice(0, 4));
    if (when.precision === 'day') return onDay(when.from);
    if (when.precision === 'month') return `${year} ilin ${azLocative(monthOf(when.from))}`;
    return when.precision === 'year' ? `${year} ildə` : date(when);
  },
  change: (difference, since) => dottedCapital(compared(difference, since)),
  largestGroups: (n, when) => {
    const groups = `ən böyük ${n === 1 ? 'qrup' : 'qruplar'}`;
    return dottedCapital(when ? `${dated(when)} siyahıda ${groups}` : groups);
  },
};

/** Words that the charts share. */
export const charts: ChartStrings = {
  table: 'Bütün rəqəmlər cədvəldə',
  source: 'Mənbə',
  date: 'Tarix',
  people: 'Nəfər',
  share: 'Pay',
  notStated: 'Göstərilməyib',
  note: 'Qeyd',
  previous: 'Əvvəlki siyahı',
  next: 'Növbəti siyahı',
  chart: 'Qrafik',
  old: (newest) => `Ən yeni siyahı ${dated(newest)} siyahıdır.`,
  difference: (value) => differenceText(value, azNumber),
  compare: azCompare,
};

/** Words of the timeline. */
export const timeline: TimelineStrings = /* @__PURE__ */ timelineAz({
  day: long.day,
  date,
  dated,
  compared,
  quantity,
});

/** Words of the breakdown. */
export const breakdown: BreakdownStrings = /* @__PURE__ */ breakdownAz({
  dated,
  quantity,
  share: (q) => shareText(q, qualifiers, numbers, azTenths),
});

/** Words of the map. */
export const deathsMap: DeathsMapStrings = /* @__PURE__ */ deathsMapAz({ date, quantity });
