import { deathsMapRu } from './deaths-map.ts';
import { dateText, yearOf, type DateWords } from '../date-text.ts';
import { breakdownRu } from './breakdown.ts';
import { timelineRu } from './timeline.ts';
import { capital } from '../capital.ts';
import { intlCompare, intlTenths, intlWords, type Words } from '../intl-words.ts';
import { differenceText, quantityText, shareText, type QualifierWords } from '../quantity-text.ts';
import type { Day } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { BreakdownStrings } from '../breakdown-strings.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import type { ChartStrings, CountStrings, Strings, Vocabulary } from '../strings.ts';
import type { TimelineStrings } from '../timeline-strings.ts';

export const words: Words = intlWords('ru');
const tenths = /* @__PURE__ */ intlTenths('ru');
const qualifiers: QualifierWords = {
  'at-least': (n) => `не менее ${n}`,
  'more-than': (n) => `более ${n}`,
  about: (n) => `около ${n}`,
  'at-most': (n) => `не более ${n}`,
  several: 'несколько',
  unknown: 'неизвестно',
  between: (low, high) => `от ${low} до ${high}`,
};
/** Intl ends a date with "г."; a sentence that goes on wants the whole word, a label none. */
const bare = (text: string): string => text.replace(/\s*г\.$/u, '');
const label: DateWords = {
  day: (day) => bare(words.day(day)),
  month: (day) => bare(words.month(day)),
  year: yearOf,
  range: (from, to) => `${from} – ${to}`,
  onOrBefore: (day) => `не позднее ${day}`,
};
const short: DateWords = {
  day: (day) => bare(words.shortDay(day)),
  month: (day) => bare(words.shortMonth(day)),
  year: yearOf,
  range: (from, to) => `${from} – ${to}`,
  onOrBefore: (day) => `до ${day}`,
};
/** "октября 2025": Intl knows the genitive of a month in a whole date alone. */
const genitive = (day: Day): string => label.day(day).replace(/^\d+\s/, '');
/** "октябре 2025": every month that ends with а or я in the genitive ends with е here. */
const prepositional = (day: Day): string => genitive(day).replace(/[ая](?=\s)/, 'е');
const date: Strings['date'] = (when) => dateText(when, label);
/** "от 7 октября 2025 года", "за май 2017 года": a list named by its date. */
export const of: Strings['date'] = (when) => {
  if (when.precision === 'month') return `от ${genitive(when.from)} года`;
  return ['day', 'year'].includes(when.precision) ? `от ${date(when)} года` : `(${date(when)})`;
};
/** "на 17 больше, чем в списке от 10 июня 2025 года" */
export const compared: CountStrings['change'] = (difference, since) =>
  difference === 0
    ? `столько же, сколько в списке ${of(since)}`
    : `на ${words.number(Math.abs(difference))} ${difference > 0 ? 'больше' : 'меньше'}, чем в списке ${of(since)}`;
export const quantity: Strings['quantity'] = (q) => quantityText(q, qualifiers, words);
/** "Несколько" and qualified numbers take the genitive plural. */
export const person = (q: Quantity): string =>
  q.qualifier === 'exact' && words.plural(q.value) === 'few' ? 'человека' : 'человек';

/** After a number; "неизвестно" wants a whole question. */
const people = (q: Quantity): string => (q.qualifier === 'unknown' ? 'сколько человек' : person(q));

/** Russian. */
export const base: Vocabulary = {
  lang: 'ru',
  direction: 'ltr',
  reviewed: false,
  numbers: words,
  qualifiers,
  separators: { comma: ', ', semicolon: '; ' },
  long: label,
  short,
  common: {
    loading: 'Данные загружаются …',
    failed: 'Не удалось загрузить текущие данные.',
    more: 'Подробнее',
    less: 'Свернуть',
    sources: 'Источники',
    compiler: 'Составитель',
    synthetic: 'Синтетические данные',
    noLists: 'Ни одного списка не опубликовано.',
    alleged: 'по неподтверждённым сведениям',
    partialYear: 'за часть года',
    sourceHeld: 'источник хранится у издателя',
    unconfirmed: (published) =>
      `Обновить не удалось; показаны данные, опубликованные ${label.day(published)} года.`,
    credit: (publisher, published) =>
      `Источник: ${publisher}, данные от ${label.day(published)} года`,
    licence: (name) => `Лицензия: ${name}`,
    corrected: (day, text) => `Исправлено ${label.day(day)} года: ${text}`,
    pause: 'Приостановить обновление',
    resume: 'Возобновить обновление',
    conflict: (values) => `В других источниках: ${words.list(values)}.`,
  },
};

/** Words of the count. */
export const count: CountStrings = {
  countedBy: 'Источник данных',
  listNoun: (q, when) => `${people(q)} в списке ${of(when)}`,
  newestListNoun: (q) => `${people(q)} в самом новом списке`,
  onDate: (when) => {
    if (when.precision === 'day') return `на ${date(when)} года`;
    if (when.precision === 'month') return `в ${prepositional(when.from)} года`;
    return when.precision === 'year' ? `в ${date(when)} году` : date(when);
  },
  change: (difference, since) => capital(compared(difference, since)),
  largestGroups: (n, when) =>
    `${n === 1 ? 'Крупнейшая группа' : 'Крупнейшие группы'}${when ? ` в списке ${of(when)}` : ''}`,
};

/** Words that the charts share. */
export const charts: ChartStrings = {
  table: 'Все данные в таблице',
  source: 'Источник',
  date: 'Дата',
  people: 'Человек',
  share: 'Доля',
  notStated: 'Не указано',
  note: 'Примечание',
  previous: 'Предыдущий список',
  next: 'Следующий список',
  chart: 'График',
  old: (newest) => `Самый новый список — ${of(newest)}.`,
  difference: (value) => differenceText(value, words.number),
  compare: /* @__PURE__ */ intlCompare('ru'),
};

/** Words of the timeline. */
export const timeline: TimelineStrings = /* @__PURE__ */ timelineRu({
  words,
  day: label.day,
  date,
  of,
  compared,
  quantity,
  person,
});

/** Words of the breakdown. */
export const breakdown: BreakdownStrings = /* @__PURE__ */ breakdownRu({
  words,
  of,
  quantity,
  share: (q) => shareText(q, qualifiers, words, tenths),
  person,
});

/** Words of the map. */
export const deathsMap: DeathsMapStrings = /* @__PURE__ */ deathsMapRu({
  words,
  date,
  genitive,
  quantity,
});
