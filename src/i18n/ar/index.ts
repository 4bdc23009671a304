import type { BreakdownStrings } from '../breakdown-strings.ts';
import type { DeathsMapStrings } from '../deaths-map-strings.ts';
import { intlCompare, intlTenths } from '../intl-words.ts';
import { differenceText, shareText } from '../quantity-text.ts';
import type { ChartStrings, CountStrings, Vocabulary } from '../strings.ts';
import type { TimelineStrings } from '../timeline-strings.ts';
import { breakdownAr } from './breakdown.ts';
import { deathsMapAr } from './deaths-map.ts';
import { timelineAr } from './timeline.ts';
import { apart, arabic, inOrder, person } from './words.ts';

/** Arabic, for a tag: `ar` writes 392, `ar-EG` ٣٩٢. */
export function base(tag: string): Vocabulary {
  const { lang, words, qualifiers, long, short } = arabic(tag);
  return {
    lang,
    direction: 'rtl',
    reviewed: false,
    numbers: words,
    qualifiers,
    separators: { comma: '، ', semicolon: '؛ ' },
    long,
    short,
    common: {
      loading: 'جارٍ تحميل الأرقام …',
      failed: 'تعذّر تحميل الأرقام الحالية.',
      more: 'المزيد',
      less: 'إخفاء',
      sources: 'المصادر',
      compiler: 'إعداد',
      synthetic: 'بيانات افتراضية',
      noLists: 'لم تُنشر أي قائمة.',
      alleged: 'بحسب ادعاء غير مؤكد',
      partialYear: 'جزء من السنة',
      sourceHeld: 'المصدر محفوظ لدى الناشر',
      unconfirmed: (published) =>
        `تعذّر التحديث؛ الأرقام المعروضة هي المنشورة في ${words.day(published)}.`,
      credit: (publisher, published) =>
        `المصدر: ${apart(publisher)}، بيانات ${words.day(published)}`,
      licence: (name) => `الترخيص: ${apart(name)}`,
      corrected: (day, text) => `صُحّح في ${words.day(day)}: ${apart(text)}`,
      pause: 'إيقاف التحديث',
      resume: 'استئناف التحديث',
      conflict: (values) => `في مصادر أخرى: ${words.list(values)}.`,
    },
  };
}

/** Words of the count. */
export function count(tag: string): CountStrings {
  const { date, listOf, nounAfter, compared } = arabic(tag);
  return {
    countedBy: 'مصدر البيانات',
    listNoun: (q, when) =>
      q.qualifier === 'unknown'
        ? `عدد الأشخاص في ${listOf(when)}`
        : `${nounAfter(q, person)} في ${listOf(when)}`,
    newestListNoun: (q) =>
      q.qualifier === 'unknown'
        ? 'عدد الأشخاص في أحدث قائمة'
        : `${nounAfter(q, person)} في أحدث قائمة`,
    onDate: (when) => {
      if (when.precision === 'year') return `في عام ${date(when)}`;
      return when.precision === 'day' || when.precision === 'month'
        ? `في ${date(when)}`
        : date(when);
    },
    change: compared,
    largestGroups: (n, when) =>
      `${n === 1 ? 'أكبر مجموعة' : 'أكبر المجموعات'}${when ? ` في ${listOf(when)}` : ''}`,
  };
}

/** Words that the charts share. */
export function charts(tag: string): ChartStrings {
  const { words, listOf, locale } = arabic(tag);
  return {
    table: 'كل الأرقام في جدول',
    source: 'المصدر',
    date: 'التاريخ',
    people: 'الأشخاص',
    share: 'النسبة',
    notStated: 'غير مذكور',
    note: 'ملاحظة',
    previous: 'القائمة السابقة',
    next: 'القائمة التالية',
    chart: 'رسم بياني',
    old: (newest) => `أحدث قائمة هي ${listOf(newest)}.`,
    difference: (value) => inOrder(differenceText(value, words.number)),
    compare: intlCompare(locale),
  };
}

/** Words of the timeline. */
export const timeline = (tag: string): TimelineStrings => timelineAr(arabic(tag));

/** Words of the breakdown. */
export function breakdown(tag: string): BreakdownStrings {
  const ar = arabic(tag);
  const tenths = intlTenths(ar.locale);
  // A sign would be read the other way round in a line from right to left.
  const share: BreakdownStrings['share'] = (q) =>
    shareText(q, ar.qualifiers, ar.words, tenths).replace('<', 'أقل من ').replace('>', 'أكثر من ');
  return breakdownAr(ar, share);
}

/** Words of the map. */
export const deathsMap = (tag: string): DeathsMapStrings => deathsMapAr(arabic(tag));
