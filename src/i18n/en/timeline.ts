import type { Factor } from '../../model/factor.ts';
import type { ChosenDays } from '../../model/select-timeline.ts';
import type { Comparison } from '../../model/select-timeline-series.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import { capital } from '../capital.ts';
import type { Words } from '../intl-words.ts';
import type { TimelineStrings } from '../timeline-strings.ts';
import { enSpelt } from './spelt.ts';

/** What the sentences share with the rest of the language's file. */
interface English {
  readonly words: Words;
  date(when: PartialDate): string;
  /** "of 7 October 2025" */
  of(when: PartialDate): string;
  quantity(quantity: Quantity): string;
}

const parts = new Map([
  [2, 'half'],
  [3, 'a third'],
  [4, 'a quarter'],
  [5, 'a fifth'],
  [10, 'a tenth'],
]);

/** The timeline in English. */
export function timelineEn({ words, date, of, quantity }: English): TimelineStrings {
  const people = (q: Quantity): string => ('value' in q && q.value === 1 ? 'person' : 'people');
  const compared = (difference: number): string =>
    difference === 0
      ? 'as many as'
      : `${words.number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than`;
  const times = (of: number): string => {
    if (of === 1.5) return 'one and a half times';
    if (of === 2) return 'twice';
    if (of === 2.5) return 'two and a half times';
    return `${enSpelt(Math.floor(of), words)}${of % 1 > 0 ? ' and a half' : ''} times`;
  };
  const factorText = ({ kind, of, how }: Factor): string => {
    const text = kind === 'times' ? times(of) : (parts.get(of) ?? '');
    const qualifier = {
      exactly: '',
      almost: 'almost ',
      over: kind === 'times' ? 'more than ' : 'a little more than ',
      under: 'less than ',
    }[how];
    return `${qualifier}${text} as many`;
  };
  /** "Since the list of 4 November 2022: from 100 to 392, almost four times as many." */
  const sinceText = ({ change, factor }: Comparison, now: Quantity): string => {
    const { difference, from } = change;
    const step =
      difference === 0
        ? `as many, ${quantity(now)}`
        : `from ${quantity(from.quantity)} to ${quantity(now)}, ${
            factor
              ? factorText(factor)
              : `${words.number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'}`
          }`;
    return `Since the list ${of(from.date)}: ${step}.`;
  };
  const days = ({ from, to }: ChosenDays): string => {
    if (from && to) return `from ${words.day(from)} to ${words.day(to)}`;
    return from ? `since ${words.day(from)}` : `up to ${words.day(to ?? '')}`;
  };
  return {
    measure: 'People on each list',
    noNewerList: 'no newer list',
    noList: 'no list',
    change: 'Change',
    slider: 'List by date',
    howTo: (events) =>
      `Point at the picture or move the slider to read each list${events ? '; the numbers along the bottom are events' : ''}.`,
    method:
      'The line holds the number of a list until the next one. Where a year and more went by without a list, it is broken.',
    events: (n) => `Events (${words.number(n)})`,
    picture: (lists, first, last) =>
      lists === 1
        ? `Line chart of one list: ${date(first)}`
        : `Line chart of ${words.number(lists)} lists, the first: ${date(first)}, the last: ${date(last)}`,
    sentence: ({ latest, change, compared: comparison, highestOf }) => {
      const record = highestOf
        ? `more than on any other of the ${words.number(highestOf)} lists known`
        : undefined;
      if (comparison) {
        const { difference, from: then } = comparison.change;
        const [from, to] = [quantity(then.quantity), quantity(latest.quantity)];
        const step =
          difference === 0
            ? `stayed at ${to}`
            : `${difference > 0 ? 'rose' : 'fell'} from ${from} to ${to}`;
        const more = [comparison.factor && factorText(comparison.factor), record].filter(
          (part) => part !== undefined,
        );
        const rest = more.length > 0 ? `: ${more.join(' and ')}` : '';
        return `From the list ${of(then.date)} to that ${of(latest.date)} the number of people ${step}${rest}.`;
      }
      const one = 'value' in latest.quantity && latest.quantity.value === 1;
      const many = capital(
        latest.quantity.qualifier === 'unknown'
          ? 'it is not known how many people were'
          : `${quantity(latest.quantity)} ${people(latest.quantity)} ${one ? 'was' : 'were'}`,
      );
      const since = change && `${compared(change.difference)} on that ${of(change.from.date)}`;
      const rest = [since, record].filter((part) => part !== undefined).join(' and ');
      return `${many} on the list ${of(latest.date)}${rest && `, ${rest}`}.`;
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
      const since = before
        ? `, ${compared(before.difference)} on the list ${of(before.from.date)}`
        : '';
      const after = spell ? `, after ${months(spell, words)} without a list` : '';
      const chosen = comparison ? ` ${sinceText(comparison, q)}` : '';
      const other = others.length > 0 ? ` Other sources give ${words.list(others)}.` : '';
      const total = sum ? ` The groups as printed add up to ${sum}.` : '';
      const named = groups.map(({ name, number }) => `${name} ${number}`).join(', ');
      return {
        compiler: `${compiler}, `,
        before: `${date(when)}: ${unknown ? 'number ' : ''}`,
        value: quantity(q),
        after: `${unknown ? '' : ` ${people(q)}`}${since}${after}.${chosen}${other}${total}`,
        groups: named && `${groupsComplete ? 'Largest groups' : 'Groups known'}: ${named}.`,
      };
    },
    either: (used, other) => `${used} or ${other}`,
    reportedSince: 'Reported since and not deducted from the number:',
    sourcesOf: (when, n) => `${n === 1 ? 'Source' : 'Sources'} of the list ${of(when)}:`,
    siteNotes: (n) => (n === 1 ? 'Note by this site' : 'Notes by this site'),
    newestOf: (shown, known) =>
      `The newest ${words.number(shown)} of ${words.number(known)} lists are in this table.`,
    cut: ({ shown, known, uncertain, chosen }) =>
      `${words.number(shown)} of ${words.number(known)} lists are shown, those ${days(chosen)}.${
        uncertain > 0
          ? ` The dates of ${words.number(uncertain)} are known too roughly to be sure.`
          : ''
      }`,
    noneIn: (chosen) => `There is no list ${days(chosen)}.`,
    unlabelled: (names) => `Not labelled in the picture: ${words.list(names)}.`,
  };
}

function months(days: number, words: Words): string {
  return `${words.number(Math.round(days / 30.44))} months`;
}
