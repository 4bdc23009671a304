import type { Day, PartialDate } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import { dateText, type DateWords } from '../date-text.ts';
import { intlWords, type Words } from '../intl-words.ts';
import { quantityText, type QualifierWords } from '../quantity-text.ts';

/** A counted noun: alone, as a pair (subject, and after a preposition or verb), after 3–10, after 11–99, and after hundreds. */
export interface Noun {
  readonly one: string;
  readonly two: string;
  readonly twoOf: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const noun = (
  one: string,
  two: string,
  twoOf: string,
  few: string,
  many: string,
  other: string,
): Noun => ({ one, two, twoOf, few, many, other });

export const person = noun('شخص واحد', 'شخصان', 'شخصين', 'أشخاص', 'شخصاً', 'شخص');
export const list = noun('قائمة واحدة', 'قائمتان', 'قائمتين', 'قوائم', 'قائمة', 'قائمة');
export const group = noun('مجموعة واحدة', 'مجموعتان', 'مجموعتين', 'مجموعات', 'مجموعة', 'مجموعة');
export const category = noun('فئة واحدة', 'فئتان', 'فئتين', 'فئات', 'فئة', 'فئة');
export const death = noun('وفاة واحدة', 'وفاتان', 'وفاتين', 'وفيات', 'وفاة', 'وفاة');
export const place = noun('مكان واحد', 'مكانان', 'مكانين', 'أماكن', 'مكاناً', 'مكان');
export const region = noun('إقليم واحد', 'إقليمان', 'إقليمين', 'أقاليم', 'إقليماً', 'إقليم');
export const month = noun('شهر واحد', 'شهران', 'شهرين', 'أشهر', 'شهراً', 'شهر');
export const report = noun('بلاغ واحد', 'بلاغان', 'بلاغين', 'بلاغات', 'بلاغاً', 'بلاغ');
export const total = noun('رقم واحد', 'رقمان', 'رقمين', 'أرقام', 'رقماً', 'رقم');

/** Where a noun stands in its sentence. */
type Case = 'subject' | 'object';

/** What all sentences in Arabic are made with, for one tag: its region decides digits and the names of months. */
export interface Arabic {
  readonly lang: string;
  /** As Intl takes it. */
  readonly locale: string;
  readonly words: Words;
  readonly qualifiers: QualifierWords;
  readonly long: DateWords;
  readonly short: DateWords;
  date(when: PartialDate): string;
  quantity(quantity: Quantity): string;
  /** "قائمة 7 أكتوبر 2025", "القائمة المؤرخة بين …": a list named by its date. */
  listOf(when: PartialDate): string;
  /** "شخص واحد", "شخصان", "5 أشخاص", "17 شخصاً", "100 شخص" */
  counted(n: number, noun: Noun, as?: Case): string;
  /** The noun alone, as it stands under or behind a number that is written. */
  nounAfter(quantity: Quantity, noun: Noun): string;
  /** A quantity with its noun: "أكثر من 40 شخصاً". */
  people(quantity: Quantity, as?: Case): string;
  /** "بزيادة 17 شخصاً على قائمة 10 يونيو 2025" */
  compared(difference: number, since: PartialDate): string;
}

const [LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG, POP] = ['\u2066', '\u2067', '\u2068', '\u2069'];

/** A label or name that may be in letters of another direction, so that it does not turn what stands round it. */
export function apart(text: string): string {
  return text.startsWith(FIRST_STRONG) ? text : `${FIRST_STRONG}${text}${POP}`;
}

/** A sign and its digits in their order: "+17". */
export function inOrder(text: string): string {
  return `${LEFT_TO_RIGHT}${text}${POP}`;
}

/** Words that begin with digits, in a picture whose lines run from left to right. */
export function inArabicOrder(text: string): string {
  return `${RIGHT_TO_LEFT}${text}${POP}`;
}

/** The tag as it is written on the words, and as Intl takes it: Western digits where no region says otherwise. */
function tagsOf(tag: string): readonly [lang: string, locale: string] {
  try {
    const locale = new Intl.Locale(tag);
    const { region, numberingSystem = region ? undefined : 'latn' } = locale;
    const options = { calendar: 'gregory', ...(numberingSystem && { numberingSystem }) };
    return [locale.toString(), new Intl.Locale(locale.baseName, options).toString()];
  } catch {
    return ['ar', 'ar-u-ca-gregory-nu-latn'];
  }
}

/** What the language's files share, for a tag. */
export function arabic(tag: string): Arabic {
  const [lang, locale] = tagsOf(tag);
  const words = intlWords(locale);
  const years = new Intl.NumberFormat(locale, { useGrouping: false });
  const qualifiers: QualifierWords = {
    'at-least': (n) => `ما لا يقل عن ${n}`,
    'more-than': (n) => `أكثر من ${n}`,
    about: (n) => `نحو ${n}`,
    'at-most': (n) => `ما لا يزيد على ${n}`,
    several: 'عدة',
    unknown: 'غير معروف',
    between: (low, high) => `بين ${low} و${high}`,
  };
  const long: DateWords = {
    day: words.day,
    month: words.month,
    year: (day: Day) => years.format(Number(day.slice(0, 4))),
    range: (from, to) => `بين ${from} و${to}`,
    onOrBefore: (day) => `في موعد لا يتجاوز ${day}`,
  };
  const short: DateWords = {
    ...long,
    day: words.shortDay,
    month: words.shortMonth,
    range: (from, to) => `${from} – ${to}`,
    onOrBefore: (day) => `حتى ${day}`,
  };
  const date: Arabic['date'] = (when) => dateText(when, long);
  const quantity: Arabic['quantity'] = (q) => quantityText(q, qualifiers, words);
  const listOf: Arabic['listOf'] = (when) =>
    when.precision === 'day' || when.precision === 'month'
      ? `قائمة ${date(when)}`
      : when.precision === 'year'
        ? `قائمة عام ${date(when)}`
        : `القائمة المؤرخة ${date(when)}`;
  const form = (n: number, noun: Noun): string =>
    ({ few: noun.few, many: noun.many })[words.plural(n) as string] ?? noun.other;
  const counted: Arabic['counted'] = (n, noun, as = 'subject') => {
    if (n === 1) return noun.one;
    if (n === 2) return as === 'subject' ? noun.two : noun.twoOf;
    return `${words.number(n)} ${form(n, noun)}`;
  };
  const nounAfter: Arabic['nounAfter'] = (q, noun) => {
    if ('high' in q) return form(q.high, noun);
    return 'value' in q ? form(q.value, noun) : noun.few;
  };
  return {
    lang,
    locale,
    words,
    qualifiers,
    long,
    short,
    date,
    quantity,
    listOf,
    counted,
    nounAfter,
    people: (q, as) => {
      if (q.qualifier === 'unknown') return 'عدد غير معروف من الأشخاص';
      return q.qualifier === 'exact'
        ? counted(q.value, person, as)
        : `${quantity(q)} ${nounAfter(q, person)}`;
    },
    compared: (difference, since) => {
      if (difference === 0) return `العدد نفسه الوارد في ${listOf(since)}`;
      const by = counted(Math.abs(difference), person, 'object');
      return difference > 0
        ? `بزيادة ${by} على ${listOf(since)}`
        : `بنقص ${by} عن ${listOf(since)}`;
    },
  };
}
