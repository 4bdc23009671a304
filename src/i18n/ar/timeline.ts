import type { Factor } from '../../model/factor.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Comparison } from '../../model/select-timeline-series.ts';
import type { ChosenDays } from '../../model/select-timeline.ts';
import type { TimelineStrings } from '../timeline-strings.ts';
import { apart, inArabicOrder, list, month, person, type Arabic } from './words.ts';

// prettier-ignore
const counts = [
  '', '', 'ضعفي', 'ثلاثة أضعاف', 'أربعة أضعاف', 'خمسة أضعاف', 'ستة أضعاف',
  'سبعة أضعاف', 'ثمانية أضعاف', 'تسعة أضعاف', 'عشرة أضعاف',
];
const parts = new Map([
  [2, 'نصف'],
  [3, 'ثلث'],
  [4, 'ربع'],
  [5, 'خُمس'],
  [10, 'عُشر'],
]);

/** The timeline in Arabic. */
export function timelineAr({
  words,
  date,
  quantity,
  listOf,
  counted,
  nounAfter,
  people,
  compared,
}: Arabic): TimelineStrings {
  const { number } = words;
  /** "أربعة أضعاف", "ضعفين ونصف": times, as they stand before the earlier number. */
  const times = (n: number): string => {
    if (n === 1.5) return 'مرة ونصف';
    const whole = Math.floor(n);
    if (n % 1 > 0)
      return `${whole === 2 ? 'ضعفين' : (counts[whole] ?? `${number(whole)} ضعفاً`)} ونصف`;
    return counts[whole] ?? `${number(whole)} ${words.plural(whole) === 'many' ? 'ضعفاً' : 'ضعف'}`;
  };
  /** After "أي": the later number as a multiple or part of the earlier. */
  const factorText = ({ kind, of, how }: Factor): string => {
    const text = kind === 'times' ? times(of) : (parts.get(of) ?? '');
    const lead = {
      exactly: '',
      almost: 'ما يقارب ',
      over: kind === 'times' ? 'أكثر من ' : 'ما يزيد قليلاً على ',
      under: 'أقل من ',
    }[how];
    return `${lead}${text} العدد السابق`.replace('ونصف العدد السابق', 'ونصف من العدد السابق');
  };
  const step = (difference: number): string => {
    const by = counted(Math.abs(difference), person, 'object');
    return difference > 0 ? `بزيادة ${by}` : `بنقص ${by}`;
  };
  const fromTo = ({ change, factor }: Comparison, now: Quantity): string => {
    const { difference, from } = change;
    if (difference === 0) return `بقي العدد ${quantity(now)}`;
    const rest = factor ? `أي ${factorText(factor)}` : step(difference);
    return `من ${quantity(from.quantity)} إلى ${quantity(now)}، ${rest}`;
  };
  const days = ({ from, to }: ChosenDays): string => {
    if (from && to) return `من ${words.day(from)} إلى ${words.day(to)}`;
    return from ? `منذ ${words.day(from)}` : `حتى ${words.day(to ?? '')}`;
  };
  return {
    measure: 'عدد الأشخاص في كل قائمة',
    noNewerList: 'لا توجد قائمة أحدث',
    noList: 'لا توجد قائمة',
    change: 'التغيّر',
    slider: 'القائمة بحسب التاريخ',
    howTo: (events) =>
      `أشر إلى الرسم أو حرّك المؤشر لقراءة كل قائمة${events ? '؛ الأرقام في الأسفل هي أحداث' : ''}.`,
    method: 'يحتفظ الخط بعدد القائمة حتى القائمة التالية، وينقطع حيث مرّ أكثر من عام من دون قائمة.',
    events: (n) => `الأحداث (${number(n)})`,
    picture: (lists, first, last) =>
      lists === 1
        ? `رسم خطي لقائمة واحدة: ${date(first)}`
        : `رسم خطي، عدد القوائم: ${number(lists)}؛ الأولى: ${date(first)}، والأخيرة: ${date(last)}`,
    sentence: ({ latest, change, compared: comparison, highestOf }) => {
      const record = highestOf
        ? `، وهو أعلى عدد بين القوائم المعروفة وعددها ${number(highestOf)}`
        : '';
      if (comparison)
        return `بين ${listOf(comparison.change.from.date)} و${listOf(latest.date)} ${
          comparison.change.difference === 0
            ? ''
            : comparison.change.difference > 0
              ? 'ارتفع عدد الأشخاص '
              : 'انخفض عدد الأشخاص '
        }${fromTo(comparison, latest.quantity)}${record}.`;
      if (latest.quantity.qualifier === 'unknown')
        return `لا يُعرف عدد الأشخاص في ${listOf(latest.date)}.`;
      const since = change ? `، ${compared(change.difference, change.from.date)}` : '';
      return `ورد ${people(latest.quantity)} في ${listOf(latest.date)}${since}${record}.`;
    },
    readout: ({
      compiler,
      date: when,
      quantity: q,
      change,
      compared: comparison,
      spell,
      others,
      sum,
      groups,
      groupsComplete,
    }) => {
      const unknown = q.qualifier === 'unknown';
      const before = comparison?.change.from === change?.from ? undefined : change;
      const since = before ? `، ${compared(before.difference, before.from.date)}` : '';
      const after = spell
        ? `، بعد ${counted(Math.round(spell / 30.44), month, 'object')} من دون قائمة`
        : '';
      const chosen = comparison
        ? ` منذ ${listOf(comparison.change.from.date)}: ${fromTo(comparison, q)}.`
        : '';
      const other = others.length > 0 ? ` في مصادر أخرى: ${words.list(others)}.` : '';
      const sums = sum ? ` مجموع المجموعات كما نُشرت: ${sum}.` : '';
      const named = groups.map((group) => `${apart(group.name)} ${group.number}`).join('، ');
      return {
        compiler: `${apart(compiler)}، `,
        before: `${date(when)}: ${unknown ? 'العدد ' : ''}`,
        value: quantity(q),
        after: `${unknown ? '' : ` ${nounAfter(q, person)}`}${since}${after}.${chosen}${other}${sums}`,
        groups: named && `${groupsComplete ? 'أكبر المجموعات' : 'المجموعات المعروفة'}: ${named}.`,
      };
    },
    either: (used, other) => inArabicOrder(`${used} أو ${other}`),
    reportedSince: 'أُبلغ عنه لاحقاً ولم يُطرح من العدد:',
    sourcesOf: (when, n) => `${n === 1 ? 'مصدر' : 'مصادر'} ${listOf(when)}:`,
    siteNotes: (n) => (n === 1 ? 'ملاحظة من هذا الموقع' : 'ملاحظات من هذا الموقع'),
    newestOf: (shown, known) =>
      `في هذا الجدول أحدث القوائم: ${number(shown)} من أصل ${number(known)}.`,
    cut: ({ shown, known, uncertain, chosen }) =>
      `القوائم المعروضة: ${number(shown)} من أصل ${number(known)}، ${days(chosen)}.${
        uncertain > 0
          ? ` تاريخ ${counted(uncertain, list, 'object')} منها غير معروف بدقة كافية وقد يقع خارج هذه المدة.`
          : ''
      }`,
    noneIn: (chosen) => `لا توجد قائمة ${days(chosen)}.`,
    unlabelled: (names) => `بلا تسمية في الرسم: ${words.list(names.map(apart))}.`,
  };
}
