import type { Quantity } from '../../model/quantity.ts';
import type {
  BreakdownStrings,
  ChangeSummary,
  GroupsFact,
  LeaderFact,
} from '../breakdown-strings.ts';
import { apart, category, group, list, person, type Arabic } from './words.ts';

/** The breakdown in Arabic. */
export function breakdownAr(
  { words, quantity, listOf, counted, people }: Arabic,
  share: BreakdownStrings['share'],
): BreakdownStrings {
  const { number } = words;
  const named = (labels: readonly string[]): string => words.list(labels.map(apart));
  const groups = (n: number): string => counted(n, group, 'object');
  const that = (text: string | undefined): string => (text ? `، أي ${text}` : '');
  const ofAll = (text: string | undefined): string => (text ? `، أي ${text} من القائمة كلها` : '');
  const known = (q: Quantity): string => `المجموعات معروفة لدى ${people(q, 'object')} منهم`;
  const groupsText = (fact: GroupsFact): string => {
    switch (fact.kind) {
      case 'none':
        return 'لم تُذكر المجموعات التي ينتمون إليها.';
      case 'one':
        return `جميعهم في مجموعة واحدة: ${apart(fact.label)}.`;
      case 'equal':
        return `عدد مجموعاتها ${number(fact.count)}، وفي كل منها ${people(fact.each)}.`;
      case 'partly':
        return fact.known
          ? `${known(fact.known)}.`
          : `عدد المجموعات المذكورة: ${number(fact.count)}.`;
      case 'overlap':
        return fact.largest
          ? `قد يكون الشخص الواحد في أكثر من مجموعة؛ أكبر المجموعات، وعددها ${number(fact.count)}: ${apart(fact.largest.label)}، وفيها ${people(fact.largest.each)}.`
          : `قد يكون الشخص الواحد في أكثر من مجموعة؛ عدد المجموعات: ${number(fact.count)}.`;
      case 'largest': {
        const { count, leaders, labels, each, share: part } = fact;
        if (fact.known && leaders === 1 && count > 1)
          return `${known(fact.known)}؛ أكبر المجموعات ${named(labels)}، وفيها ${people(each)}${ofAll(part)}.`;
        if (count === 1)
          return `لا تُعرف من مجموعاتها إلا واحدة: ${named(labels)}، وفيها ${people(each)}${ofAll(part)}.`;
        if (labels.length === 0)
          return `عدد أكبر المجموعات ${number(leaders)}، وفي كل منها ${people(each)}${that(part)}.`;
        return leaders === 1
          ? `أكبر مجموعاتها، وعددها ${number(count)}: ${named(labels)}، وفيها ${people(each)}${that(part)}.`
          : `أكبر مجموعاتها، وعددها ${number(count)}: ${named(labels)}، وفي كل منها ${people(each)}${that(part)}.`;
      }
    }
  };
  const mostText = ({ labels, count, by, then, now }: LeaderFact, what: string): string => {
    if (count === 1)
      return `${what} في ${named(labels)}، من ${quantity(then)} إلى ${quantity(now)}`;
    const those = labels.length > 0 ? named(labels) : groups(count);
    return `${what} في ${those}، بمقدار ${counted(by, person, 'object')} في كل منها`;
  };
  const changesText = ({ risen, fallen, sure, comparable }: ChangeSummary): string => {
    if (comparable === 0) return 'لا توجد مجموعة عددها الدقيق معروف في القائمتين.';
    const which = sure
      ? 'بين المجموعات الواردة في القائمتين'
      : 'بين المجموعات التي يُعرف عددها الدقيق في القائمتين';
    if (!risen && !fallen) return `${which} لم يتغير أي منها.`;
    const parts = [
      risen && mostText(risen, 'كانت أكبر زيادة'),
      fallen && mostText(fallen, 'كان أكبر نقص'),
    ];
    return `${which}، ${parts.filter((part) => part !== undefined).join('؛ ')}.`;
  };
  /** After "في قائمة …": a verb keeps the year apart from the number. */
  const totalText = (total: Quantity): string =>
    total.qualifier === 'unknown' ? 'لا يُذكر العدد الإجمالي' : `ورد ${people(total)}`;
  return {
    category: 'الفئة',
    measure: 'عدد الأشخاص بحسب الفئة. إعداد',
    others: (n) => `أخرى (${counted(n, category)})`,
    showAll: (n) => `عرض كل الفئات (${number(n)})`,
    showFewer: 'عرض فئات أقل',
    share,
    overlap: 'قد يكون الشخص الواحد في أكثر من مجموعة، ولذلك لا يساوي مجموع الأعداد العدد الإجمالي.',
    newestWithoutGroups: (when, total) =>
      `في أحدث قائمة، وهي ${listOf(when)}، ${totalText(total)}؛ المجموعات التي ينتمون إليها غير معروفة.`,
    newestInPart: (when, n, total) =>
      `في أحدث قائمة، وهي ${listOf(when)}، ${totalText(total)}؛ ${known(n)}.`,
    sentence: ({ date, newest, total, groups: fact }) =>
      `${newest ? `في أحدث قائمة، وهي ${listOf(date)}،` : `في ${listOf(date)}`} ${totalText(total)}. ${groupsText(fact)}`,
    names: 'أسماء المجموعات كما وردت في القائمة',
    printed: 'في القائمة',
    change: 'التغيّر',
    newGroup: 'جديدة',
    goneGroup: 'لم تعد مذكورة',
    changeSentence: (summary) => {
      const { from, to, then, now, difference, added, gone } = summary;
      const by = counted(Math.abs(difference ?? 0), person, 'object');
      const compared =
        difference === undefined
          ? `؛ وفي ${listOf(from)} ${totalText(then)}`
          : difference === 0
            ? `، وهو العدد نفسه في ${listOf(from)}`
            : difference > 0
              ? `، بزيادة ${by} على ${listOf(from)}`
              : `، بنقص ${by} عن ${listOf(from)}`;
      const fresh = added > 0 ? ` المجموعات التي أضيفت منذ ذلك الحين: ${number(added)}.` : '';
      const left = gone > 0 ? ` المجموعات التي لم تعد مذكورة: ${number(gone)}.` : '';
      return `في ${listOf(to)} ${totalText(now)}${compared}. ${changesText(summary)}${fresh}${left}`;
    },
    changeHowTo: (from, to) =>
      `الحلقة: ${listOf(from)}. الدائرة الممتلئة: ${listOf(to)}. الشرطة: لا تذكر القائمة عدداً أو لا يمكن تحديد التغيّر.`,
    renamed:
      'تسمّي القائمتان هذه المجموعات بأسماء مختلفة، فربما تغيّر أيضاً من تشملهم؛ الأسماء تحت «المزيد».',
    renamedNames: 'أسماء المجموعات في القائمتين',
    printedOn: (when) => `في ${listOf(when)}`,
    nothingBefore: 'لا توجد قائمة سابقة معروفة المجموعات يمكن المقارنة بها.',
    historySentence: ({ lists, date, partly, largest }) => {
      const all =
        lists === 1
          ? `${listOf(date)} هي الوحيدة التي تذكر أعداد مجموعاتها.`
          : `عدد القوائم التي تذكر أعداد مجموعاتها: ${counted(lists, list)}${partly ? '، بعضها يذكرها جزئياً فقط' : ''}.`;
      if (!largest) return all;
      const { label, first, last } = largest;
      if (lists === 1) return `${all} أكبرها ${apart(label)}، وفيها ${people(last)}.`;
      const most = `${all} أكبر مجموعة في آخرها، وهي ${listOf(date)}، هي ${apart(label)}`;
      if (!first) return `${most}، وفيها ${people(last)}.`;
      return first.difference === 0
        ? `${most}، وفيها ${people(last)} كما في ${listOf(first.date)}.`
        : `${most}: ${people(last)}، بعد ${people(first.quantity, 'object')} في ${listOf(first.date)}.`;
    },
    historyHowTo:
      'مقياس كل الرسوم واحد. النقطة قائمة؛ يحتفظ الخط بعددها حتى القائمة التالية، وينقطع حيث مرّ أكثر من عام أو أغفلت قائمةٌ المجموعة.',
    historyTable: 'كل الأعداد المعروفة، قائمة بعد قائمة',
    noNumbers: 'لا تذكر أي قائمة أعداد مجموعاتها.',
    peopleHowTo: ({ unit, rest, possible }) =>
      `${unit === 1 ? 'كل علامة تمثل شخصاً واحداً' : `كل علامة تمثل ${counted(unit, person, 'object')}، أو أقل في آخر المجموعة`}؛ في كل صف عشر علامات وفي كل كتلة مئة.${possible ? ' الحلقات: قد يبلغ العدد هذا القدر.' : ''}${rest ? ' العلامات المشطوبة: غير مذكور.' : ''}`,
  };
}
