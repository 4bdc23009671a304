import type { Factor } from '../../model/factor.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Comparison } from '../../model/select-timeline-series.ts';
import type { ChosenDays } from '../../model/select-timeline.ts';
import { dottedCapital } from '../dotted-capital.ts';
import type { Words } from '../intl-words.ts';
import type { TimelineStrings } from '../timeline-strings.ts';
import { trFrom, trTo } from './words.ts';

/** What the sentences share with the rest of the language's file. */
interface Turkish {
  readonly words: Words;
  date(when: PartialDate): string;
  /** "7 Ekim 2025 tarihli" */
  dated(when: PartialDate): string;
  /** "10 Haziran 2025 tarihli listedekinden 17 kişi fazla" */
  compared(difference: number, since: PartialDate): string;
  quantity(quantity: Quantity): string;
}

// prettier-ignore
const counts = [
  '', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on',
];
/** A part, and the same with "from/than". */
const parts = new Map<number, readonly [string, string]>([
  [2, ['yarısı', 'yarısından']],
  [3, ['üçte biri', 'üçte birinden']],
  [4, ['dörtte biri', 'dörtte birinden']],
  [5, ['beşte biri', 'beşte birinden']],
  [10, ['onda biri', 'onda birinden']],
]);

/** The timeline in Turkish. */
export function timelineTr({ words, date, dated, compared, quantity }: Turkish): TimelineStrings {
  const { number, list } = words;
  const factorText = ({ kind, of, how }: Factor): string => {
    if (kind === 'part') {
      const [part, than] = parts.get(of) ?? ['', ''];
      if (how === 'exactly') return `önceki sayının ${part}`;
      return `önceki sayının ${than} ${how === 'under' ? 'az' : 'biraz fazla'}`;
    }
    const times = `${counts[Math.floor(of)] ?? number(Math.floor(of))}${of % 1 > 0 ? ' buçuk' : ''}`;
    const kat = of === 1.5 ? 'bir buçuk' : times;
    if (how === 'over') return `${kat} katından fazla`;
    return `${how === 'almost' ? 'neredeyse ' : ''}${kat} katı`;
  };
  /** "4 Kasım 2022 tarihli listeden bu yana: 100'den 392'ye, neredeyse dört katı." */
  const sinceText = ({ change, factor }: Comparison, now: Quantity): string => {
    const { difference, from } = change;
    const step =
      difference === 0
        ? `değişmedi, ${quantity(now)}`
        : `${trFrom(quantity(from.quantity))} ${trTo(quantity(now))}, ${
            factor
              ? factorText(factor)
              : `${number(Math.abs(difference))} kişi ${difference > 0 ? 'fazla' : 'az'}`
          }`;
    return `${dottedCapital(dated(from.date))} listeden bu yana: ${step}.`;
  };
  const days = ({ from, to }: ChosenDays): string => {
    if (from && to) return `${words.day(from)} – ${words.day(to)}`;
    return from ? `${words.day(from)} ve sonrası` : `${words.day(to ?? '')} ve öncesi`;
  };
  return {
    measure: 'Her listedeki kişi sayısı',
    noNewerList: 'daha yeni liste yok',
    noList: 'liste yok',
    change: 'Değişim',
    slider: 'Tarihe göre liste',
    howTo: (events) =>
      `Her listeyi okumak için grafiğin üzerine gelin veya sürgüyü kaydırın${events ? '; alttaki numaralar olaylardır' : ''}.`,
    method:
      'Çizgi, bir listenin sayısını sonraki listeye kadar korur. Bir yıldan uzun süre liste olmayan yerde kesilir.',
    events: (n) => `Olaylar (${number(n)})`,
    picture: (lists, first, last) =>
      lists === 1
        ? `Çizgi grafik, tek liste: ${date(first)}`
        : `Çizgi grafik, ${number(lists)} liste; ilki: ${date(first)}, sonuncusu: ${date(last)}`,
    sentence: ({ latest, change, compared: comparison, highestOf }) => {
      const record = highestOf
        ? ` Bu, bilinen ${number(highestOf)} liste içindeki en yüksek sayıdır.`
        : '';
      const now = `${dated(latest.date)} listede ${quantity(latest.quantity)}`;
      if (comparison) {
        const { difference, from } = comparison.change;
        const then = `${dated(from.date)} listede ${quantity(from.quantity)}`;
        const rest = comparison.factor
          ? factorText(comparison.factor)
          : compared(difference, from.date);
        return `${dottedCapital(then)}, ${now} kişi vardı: ${rest}.${record}`;
      }
      if (latest.quantity.qualifier === 'unknown')
        return dottedCapital(`${dated(latest.date)} listede kaç kişi olduğu bilinmiyor.`);
      const since = change ? `: ${compared(change.difference, change.from.date)}` : '';
      return `${dottedCapital(now)} kişi vardı${since}.${record}`;
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
      const after = spell
        ? `; bundan önce ${number(Math.round(spell / 30.44))} ay boyunca liste yok`
        : '';
      const chosen = comparison ? ` ${sinceText(comparison, q)}` : '';
      const other = others.length > 0 ? ` Diğer kaynaklara göre: ${list(others)}.` : '';
      const total = sum ? ` Yayımlanan grupların toplamı: ${sum}.` : '';
      const named = groups.map((group) => `${group.name} ${group.number}`).join(', ');
      return {
        compiler: `${compiler}, `,
        before: `${date(when)}: ${unknown ? 'sayı ' : ''}`,
        value: quantity(q),
        after: `${unknown ? '' : ' kişi'}${since}${after}.${chosen}${other}${total}`,
        groups: named && `${groupsComplete ? 'En büyük gruplar' : 'Bilinen gruplar'}: ${named}.`,
      };
    },
    either: (used, other) => `${used} veya ${other}`,
    reportedSince: 'Sonradan bildirildi, sayıdan düşülmedi:',
    sourcesOf: (when, n) =>
      `${dottedCapital(dated(when))} listenin ${n === 1 ? 'kaynağı' : 'kaynakları'}:`,
    siteNotes: (n) => (n === 1 ? 'Bu sitenin notu' : 'Bu sitenin notları'),
    newestOf: (shown, known) =>
      `Tabloda bilinen ${number(known)} listenin en yeni ${number(shown)} tanesi var.`,
    cut: ({ shown, known, uncertain, chosen }) =>
      `${number(known)} listeden gösterilen: ${number(shown)} (${days(chosen)}).${
        uncertain > 0
          ? ` Bunlardan ${number(uncertain)} listenin tarihi kesin bilinmiyor ve bu aralığın dışında kalabilir.`
          : ''
      }`,
    noneIn: (chosen) => `Bu aralıkta liste yok: ${days(chosen)}.`,
    unlabelled: (names) => `Grafikte adı yazılmayanlar: ${list(names)}.`,
  };
}
