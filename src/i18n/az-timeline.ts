import type { Factor } from '../model/factor.ts';
import type { ChosenDays } from '../model/select-timeline.ts';
import type { Day, PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';
import { azCapital, azList, azNumber } from './az-words.ts';
import type { TimelineStrings } from './timeline-strings.ts';

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
      if (change && comparison) {
        const then = `${dated(change.from.date)} siyahıda ${quantity(change.from.quantity)}`;
        const rest = comparison.factor
          ? factorText(comparison.factor)
          : compared(change.difference, change.from.date);
        return `${azCapital(then)}, ${now} nəfər olub: ${rest}.${record}`;
      }
      if (latest.quantity.qualifier === 'unknown')
        return azCapital(`${dated(latest.date)} siyahıda neçə nəfər olduğu məlum deyil.`);
      const since = change ? `: ${compared(change.difference, change.from.date)}` : '';
      return `${azCapital(now)} nəfər olub${since}.${record}`;
    },
    readout: ({ compiler, date: when, quantity: q, change, spell, others, sum }) => {
      const unknown = q.qualifier === 'unknown';
      const since = change ? `, ${compared(change.difference, change.from.date)}` : '';
      const after = spell ? `; bundan əvvəl ${months(spell)} siyahı olmayıb` : '';
      const other = others.length > 0 ? ` Başqa mənbələrdə: ${azList(others)}.` : '';
      const groups = sum ? ` Dərc olunan qrupların cəmi: ${sum}.` : '';
      return {
        compiler: compiler ? `${compiler}, ` : '',
        before: `${compiler ? date(when) : azCapital(date(when))}: ${unknown ? 'sayı ' : ''}`,
        value: quantity(q),
        after: `${unknown ? '' : ' nəfər'}${since}${after}.${other}${groups}`,
      };
    },
    either: (used, other) => `${used} və ya ${other}`,
    reportedSince: (when) => `Sonradan bildirilib (${date(when)}), rəqəmdən çıxılmayıb:`,
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
