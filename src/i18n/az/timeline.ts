import type { Factor } from '../../model/factor.ts';
import type { ChosenDays } from '../../model/select-timeline.ts';
import type { Comparison } from '../../model/select-timeline-series.ts';
import type { Day, PartialDate } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import { azList, azNumber, azThan, azTo } from './words.ts';
import { dottedCapital } from '../dotted-capital.ts';
import type { TimelineStrings } from '../timeline-strings.ts';

/** What the sentences share with the rest of the language's file. */
interface Azerbaijani {
  day(day: Day): string;
  date(when: PartialDate): string;
  /** "7 oktyabr 2025-ci il tarixli" */
  dated(when: PartialDate): string;
  /** "10 iyun 2025-ci il tarixli siyahıdakından 17 nəfər çox" */
  compared(difference: number, since: PartialDate): string;
  quantity(quantity: Quantity): string;
}

const counts = ['', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz', 'on'];
const parts = new Map([
  [2, 'yarısı'],
  [3, 'üçdə biri'],
  [4, 'dörddə biri'],
  [5, 'beşdə biri'],
  [10, 'onda biri'],
]);

/** The timeline in Azerbaijani. */
export function timelineAz({ day, date, dated, compared, quantity }: Azerbaijani): TimelineStrings {
  const days = ({ from, to }: ChosenDays): string => {
    if (from && to) return `${day(from)} – ${day(to)}`;
    return from ? `${day(from)} tarixindən sonra` : `${day(to ?? '')} tarixinədək`;
  };
  /** "4 noyabr 2022-ci il tarixli siyahıdan bəri: 100-dən 392-yə, demək olar ki, dörd dəfə çox." */
  const sinceText = ({ change, factor }: Comparison): string => {
    const { difference, from } = change;
    const then = 'value' in from.quantity ? from.quantity.value : 0;
    const now = then + difference;
    const step =
      difference === 0
        ? `dəyişməyib, ${azNumber(now)}`
        : `${azThan(azNumber(then), then)} ${azTo(now)}, ${
            factor
              ? factorText(factor)
              : `${azNumber(Math.abs(difference))} nəfər ${difference > 0 ? 'çox' : 'az'}`
          }`;
    return `${dottedCapital(dated(from.date))} siyahıdan bəri: ${step}.`;
  };
  return {
    measure: 'Hər siyahıdakı insanların sayı',
    noNewerList: 'daha yeni siyahı yoxdur',
    noList: 'siyahı yoxdur',
    change: 'Dəyişmə',
    slider: 'Tarix üzrə siyahı',
    howTo: (events) =>
      `Hər siyahını oxumaq üçün qrafikə toxunun və ya sürgünü çəkin${events ? '; aşağıdakı nömrələr hadisələrdir' : ''}.`,
    method:
      'Xətt hər siyahının rəqəmini növbəti siyahıya qədər saxlayır. Bir ildən çox siyahı olmayan yerdə xətt qırılır.',
    events: (n) => `Hadisələr (${azNumber(n)})`,
    picture: (lists, first, last) =>
      lists === 1
        ? `Xətti qrafik, bir siyahı: ${date(first)}`
        : `Xətti qrafik, ${azNumber(lists)} siyahı; ilki: ${date(first)}, sonuncusu: ${date(last)}`,
    sentence: ({ latest, change, compared: comparison, highestOf }) => {
      const record = highestOf
        ? ` Bu, məlum olan ${azNumber(highestOf)} siyahıdakı ən yüksək rəqəmdir.`
        : '';
      const now = `${dated(latest.date)} siyahıda ${quantity(latest.quantity)}`;
      if (comparison) {
        const { difference, from } = comparison.change;
        const then = `${dated(from.date)} siyahıda ${quantity(from.quantity)}`;
        const rest = comparison.factor
          ? factorText(comparison.factor)
          : compared(difference, from.date);
        return `${dottedCapital(then)}, ${now} nəfər olub: ${rest}.${record}`;
      }
      if (latest.quantity.qualifier === 'unknown')
        return dottedCapital(`${dated(latest.date)} siyahıda neçə nəfər olduğu məlum deyil.`);
      const since = change ? `: ${compared(change.difference, change.from.date)}` : '';
      return `${dottedCapital(now)} nəfər olub${since}.${record}`;
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
      const since = before ? `, ${compared(before.difference, before.from.date)}` : '';
      const after = spell ? `; bundan əvvəl ${months(spell)} siyahı olmayıb` : '';
      const chosen = comparison ? ` ${sinceText(comparison)}` : '';
      const other = others.length > 0 ? ` Başqa mənbələrdə: ${azList(others)}.` : '';
      const total = sum ? ` Dərc olunan qrupların cəmi: ${sum}.` : '';
      const named = groups.map(({ name, number }) => `${name} ${number}`).join(', ');
      return {
        compiler: `${compiler}, `,
        before: `${date(when)}: ${unknown ? 'sayı ' : ''}`,
        value: quantity(q),
        after: `${unknown ? '' : ' nəfər'}${since}${after}.${chosen}${other}${total}`,
        groups: named && `${groupsComplete ? 'Ən böyük qruplar' : 'Məlum olan qruplar'}: ${named}.`,
      };
    },
    either: (used, other) => `${used} və ya ${other}`,
    reportedSince: 'Sonradan bildirilib, rəqəmdən çıxılmayıb:',
    sourcesOf: (when, n) =>
      `${dottedCapital(dated(when))} siyahının ${n === 1 ? 'mənbəyi' : 'mənbələri'}:`,
    siteNotes: (n) => (n === 1 ? 'Bu saytın qeydi' : 'Bu saytın qeydləri'),
    newestOf: (shown, known) =>
      `Cədvəldə ${azNumber(known)} siyahıdan ən yeni ${azNumber(shown)} siyahı göstərilir.`,
    cut: ({ shown, known, uncertain, chosen }) =>
      `${azNumber(known)} siyahıdan göstərilən: ${azNumber(shown)} (${days(chosen)}).${
        uncertain > 0
          ? ` Onlardan ${azNumber(uncertain)} siyahının tarixi dəqiq bilinmir və bu müddətdən kənara düşə bilər.`
          : ''
      }`,
    noneIn: (chosen) => `Bu müddətdə siyahı yoxdur: ${days(chosen)}.`,
    unlabelled: (names) => `Qrafikdə adı yazılmayıb: ${azList(names)}.`,
  };
}

function factorText({ kind, of, how }: Factor): string {
  if (kind === 'part') {
    const part = parts.get(of) ?? '';
    if (how === 'exactly') return `${part} qədər`;
    const than = `${part}${of === 2 ? 'ndan' : 'ndən'}`;
    return how === 'under' ? `${than} az` : `${than} bir qədər çox`;
  }
  const times = `${counts[Math.floor(of)] ?? azNumber(Math.floor(of))}${of % 1 > 0 ? ' yarım' : ''} dəfə`;
  if (how === 'over') return `${times}dən də çox`;
  return `${how === 'almost' ? 'demək olar ki, ' : ''}${times} çox`;
}

function months(days: number): string {
  return `${azNumber(Math.round(days / 30.44))} ay`;
}
