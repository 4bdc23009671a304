import type { Factor } from '../../model/factor.ts';
import type { ChosenDays } from '../../model/select-timeline.ts';
import type { Comparison } from '../../model/select-timeline-series.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Day } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Words } from '../intl-words.ts';
import type { TimelineStrings } from '../timeline-strings.ts';

/** What the sentences share with the rest of the language's file. */
interface Russian {
  readonly words: Words;
  day(day: Day): string;
  date(when: PartialDate): string;
  /** "от 7 октября 2025 года" */
  of(when: PartialDate): string;
  /** "на 17 больше, чем в списке от 10 июня 2025 года" */
  compared(difference: number, since: PartialDate): string;
  quantity(quantity: Quantity): string;
  /** "человек" or "человека" */
  person(quantity: Quantity): string;
}

// prettier-ignore
const collective = [
  '', '', 'вдвое', 'втрое', 'вчетверо', 'впятеро',
  'вшестеро', 'всемеро', 'ввосьмеро', 'вдевятеро', 'вдесятеро',
];
/** A part, and the same in the genitive. */
const parts = new Map<number, readonly [string, string]>([
  [2, ['половина', 'половины']],
  [3, ['треть', 'трети']],
  [4, ['четверть', 'четверти']],
  [5, ['пятая часть', 'пятой части']],
  [10, ['десятая часть', 'десятой части']],
]);

/** The timeline in Russian. */
export function timelineRu({
  words,
  day,
  date,
  of,
  compared,
  quantity,
  person,
}: Russian): TimelineStrings {
  const times = (n: number): string => {
    if (n === 1.5) return 'в полтора раза';
    if (n === 2.5) return 'в два с половиной раза';
    const few = n % 1 > 0 || words.plural(n) === 'few';
    return collective[n] ?? `в ${words.number(n)} ${few ? 'раза' : 'раз'}`;
  };
  const factorText = ({ kind, of, how }: Factor): string => {
    if (kind === 'times')
      return `${{ exactly: '', almost: 'почти ', over: 'более чем ', under: '' }[how]}${times(of)} больше`;
    const [part, genitive] = parts.get(of) ?? ['', ''];
    if (how === 'exactly') return `ровно ${part} прежнего числа`;
    return `${how === 'under' ? 'меньше' : 'чуть больше'} ${genitive} прежнего числа`;
  };
  /** "По сравнению со списком от 4 ноября 2022 года: было 100, стало 392, почти вчетверо больше." */
  const sinceText = ({ change, factor }: Comparison, now: Quantity): string => {
    const { difference, from } = change;
    const step =
      difference === 0
        ? `столько же, ${quantity(now)}`
        : `было ${quantity(from.quantity)}, стало ${quantity(now)}, ${
            factor
              ? factorText(factor)
              : `на ${words.number(Math.abs(difference))} ${difference > 0 ? 'больше' : 'меньше'}`
          }`;
    return `По сравнению со списком ${of(from.date)}: ${step}.`;
  };
  const days = ({ from, to }: ChosenDays): string => {
    if (from && to) return `с ${day(from)} по ${day(to)} года`;
    return from ? `с ${day(from)} года` : `по ${day(to ?? '')} год`;
  };
  return {
    measure: 'Число людей в каждом списке',
    noNewerList: 'новее списков нет',
    noList: 'списков нет',
    change: 'Изменение',
    slider: 'Список по дате',
    howTo: (events) =>
      `Наведите указатель на график или двигайте ползунок, чтобы прочитать каждый список${events ? '; номера внизу — события' : ''}.`,
    method:
      'Линия держит число списка до следующего. Там, где списка не было больше года, она прервана.',
    events: (n) => `События (${words.number(n)})`,
    picture: (lists, first, last) =>
      lists === 1
        ? `Линейный график, один список: ${date(first)}`
        : `Линейный график, списков: ${words.number(lists)}; первый: ${date(first)}, последний: ${date(last)}`,
    sentence: ({ latest, change, compared: comparison, highestOf }) => {
      const record = highestOf
        ? ` Это больше, чем в любом другом из ${words.number(highestOf)} ${
            words.plural(highestOf) === 'one' ? 'известного списка' : 'известных списков'
          }.`
        : '';
      const now = `списке ${of(latest.date)}`;
      if (comparison) {
        const { difference, from } = comparison.change;
        const then = from.quantity;
        const rest = comparison.factor
          ? factorText(comparison.factor)
          : compared(difference, from.date);
        return `В списке ${of(from.date)} было ${quantity(then)} ${person(then)}, в ${now} — ${quantity(latest.quantity)}: ${rest}.${record}`;
      }
      if (latest.quantity.qualifier === 'unknown')
        return `Сколько человек было в ${now}, неизвестно.`;
      const since = change ? ` — ${compared(change.difference, change.from.date)}` : '';
      return `В ${now} было ${quantity(latest.quantity)} ${person(latest.quantity)}${since}.${record}`;
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
      const after = spell ? `, после ${months(spell, words)} без списка` : '';
      const chosen = comparison ? ` ${sinceText(comparison, q)}` : '';
      const other = others.length > 0 ? ` В других источниках: ${words.list(others)}.` : '';
      const total = sum ? ` Сумма групп, как они опубликованы: ${sum}.` : '';
      const named = groups.map(({ name, number }) => `${name} ${number}`).join(', ');
      return {
        compiler: `${compiler}, `,
        before: `${date(when)}: ${unknown ? 'число ' : ''}`,
        value: quantity(q),
        after: `${unknown ? '' : ` ${person(q)}`}${since}${after}.${chosen}${other}${total}`,
        groups: named && `${groupsComplete ? 'Крупнейшие группы' : 'Известные группы'}: ${named}.`,
      };
    },
    either: (used, other) => `${used} или ${other}`,
    reportedSince: 'Сообщалось позже, из числа не вычтено:',
    sourcesOf: (when, n) => `${n === 1 ? 'Источник' : 'Источники'} списка ${of(when)}:`,
    siteNotes: (n) => (n === 1 ? 'Примечание этого сайта' : 'Примечания этого сайта'),
    newestOf: (shown, known) =>
      `В таблице новейшие списки: ${words.number(shown)} из ${words.number(known)}.`,
    cut: ({ shown, known, uncertain, chosen }) =>
      `Показано списков: ${words.number(shown)} из ${words.number(known)}, ${days(chosen)}.${
        uncertain > 0
          ? ` Дата ${words.number(uncertain)} из них известна неточно и может лежать вне этих рамок.`
          : ''
      }`,
    noneIn: (chosen) => `Списков нет: ${days(chosen)}.`,
    unlabelled: (names) => `Без подписи на графике: ${words.list(names)}.`,
  };
}

function months(days: number, words: Words): string {
  const n = Math.round(days / 30.44);
  return `${words.number(n)} ${words.plural(n) === 'one' ? 'месяца' : 'месяцев'}`;
}
