import type { Day } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { BreakdownStrings } from '../breakdown-strings.ts';
import { dateText, yearOf, type DateWords } from '../date-text.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import { dottedCapital } from '../dotted-capital.ts';
import { intlCompare, intlTenths, intlWords, type Words } from '../intl-words.ts';
import { differenceText, quantityText, shareText, type QualifierWords } from '../quantity-text.ts';
import type { ChartStrings, CountStrings, Strings, Vocabulary } from '../strings.ts';
import type { TimelineStrings } from '../timeline-strings.ts';
import { breakdownTr } from './breakdown.ts';
import { deathsMapTr } from './deaths-map.ts';
import { timelineTr } from './timeline.ts';
import { trFrom } from './words.ts';

export const words: Words = intlWords('tr');
const tenths = /* @__PURE__ */ intlTenths('tr');
const qualifiers: QualifierWords = {
  'at-least': (n) => `en az ${n}`,
  'more-than': (n) => `${trFrom(n)} fazla`,
  about: (n) => `yaklaşık ${n}`,
  'at-most': (n) => `en fazla ${n}`,
  several: 'birkaç',
  unknown: 'bilinmiyor',
  between: (low, high) => `${low} ile ${high} arasında`,
};
const long: DateWords = {
  day: words.day,
  month: words.month,
  year: yearOf,
  range: (from, to) => `${from} – ${to}`,
  onOrBefore: (day) => `en geç ${day}`,
};
const short: DateWords = { ...long, day: words.shortDay, month: words.shortMonth };
const date: Strings['date'] = (when) => dateText(when, long);
/** "Ekim": Intl writes the month before its year. */
const monthOf = (day: Day): string => words.month(day).replace(/\s.*$/, '');
/** "7 Ekim 2025 tarihli": a list named by its date. */
export const dated: Strings['date'] = (when) => `${date(when)} tarihli`;
/** "10 Haziran 2025 tarihli listedekinden 17 kişi fazla" */
export const compared: CountStrings['change'] = (difference, since) =>
  difference === 0
    ? `${dated(since)} listedekiyle aynı sayıda`
    : `${dated(since)} listedekinden ${words.number(Math.abs(difference))} kişi ${difference > 0 ? 'fazla' : 'az'}`;
export const quantity: Strings['quantity'] = (q) => quantityText(q, qualifiers, words);

/** After a number; "bilinmiyor" wants a whole question. */
const on = (list: string, q: Quantity): string =>
  q.qualifier === 'unknown' ? `${list} kaç kişi olduğu` : `kişi, ${list}`;

/** Turkish. */
export const base: Vocabulary = {
  lang: 'tr',
  direction: 'ltr',
  reviewed: false,
  numbers: words,
  qualifiers,
  separators: { comma: ', ', semicolon: '; ' },
  long,
  short,
  common: {
    loading: 'Veriler yükleniyor …',
    failed: 'Güncel veriler yüklenemedi.',
    more: 'Ayrıntılar',
    less: 'Gizle',
    sources: 'Kaynaklar',
    compiler: 'Hazırlayan',
    synthetic: 'Kurgusal veri',
    noLists: 'Yayımlanmış liste yok.',
    alleged: 'iddia',
    partialYear: 'yılın bir bölümü',
    sourceHeld: 'kaynak yayıncıda saklı',
    unconfirmed: (published) =>
      `Güncellenemedi; ${words.day(published)} tarihinde yayımlanan veriler gösteriliyor.`,
    credit: (publisher, published) =>
      `Kaynak: ${publisher}, ${words.day(published)} tarihli veriler`,
    licence: (name) => `Lisans: ${name}`,
    corrected: (day, text) => `${words.day(day)} tarihinde düzeltildi: ${text}`,
    pause: 'Güncellemeyi durdur',
    resume: 'Güncellemeyi sürdür',
    conflict: (values) => `Diğer kaynaklara göre: ${words.list(values)}.`,
  },
};

/** Words of the count. */
export const count: CountStrings = {
  countedBy: 'Verinin kaynağı',
  listNoun: (q, when) => on(`${dated(when)} listede`, q),
  newestListNoun: (q) => on('en yeni listede', q),
  onDate: (when) => {
    if (when.precision === 'day') return `${date(when)} itibarıyla`;
    if (when.precision === 'month')
      return `${yearOf(when.from)} yılının ${monthOf(when.from)} ayında`;
    return when.precision === 'year' ? `${date(when)} yılında` : date(when);
  },
  change: (difference, since) => dottedCapital(compared(difference, since)),
  largestGroups: (n, when) => {
    const groups = `en büyük ${n === 1 ? 'grup' : 'gruplar'}`;
    return dottedCapital(when ? `${dated(when)} listede ${groups}` : groups);
  },
};

/** Words that the charts share. */
export const charts: ChartStrings = {
  table: 'Tüm veriler tablo olarak',
  source: 'Kaynak',
  date: 'Tarih',
  people: 'Kişi',
  share: 'Pay',
  notStated: 'Belirtilmemiş',
  note: 'Not',
  previous: 'Önceki liste',
  next: 'Sonraki liste',
  chart: 'Grafik',
  old: (newest) => `En yeni liste ${dated(newest)} listedir.`,
  difference: (value) => differenceText(value, words.number),
  compare: /* @__PURE__ */ intlCompare('tr'),
};

/** Words of the timeline. */
export const timeline: TimelineStrings = /* @__PURE__ */ timelineTr({
  words,
  date,
  dated,
  compared,
  quantity,
});

/** Words of the breakdown. */
export const breakdown: BreakdownStrings = /* @__PURE__ */ breakdownTr({
  words,
  dated,
  quantity,
  share: (q) => shareText(q, qualifiers, words, tenths),
});

/** Words of the map. */
export const deathsMap: DeathsMapStrings = /* @__PURE__ */ deathsMapTr({
  words,
  date,
  monthOf,
  quantity,
});
