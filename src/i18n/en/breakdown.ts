import type { PartialDate } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import type {
  BreakdownStrings,
  ChangeSummary,
  GroupsFact,
  LeaderFact,
} from '../breakdown-strings.ts';
import { capital } from '../capital.ts';
import type { Words } from '../intl-words.ts';
import { enSpelt } from './spelt.ts';

/** What the sentences share with the rest of the language's file. */
interface English {
  readonly words: Words;
  /** "of 7 October 2025" */
  of(when: PartialDate): string;
  quantity(quantity: Quantity): string;
  share(share: Quantity): string;
}

/** The breakdown in English. */
export function breakdownEn({ words, of, quantity, share }: English): BreakdownStrings {
  const people = (q: Quantity): string =>
    `${quantity(q)} ${'value' in q && q.value === 1 ? 'person' : 'people'}`;
  const groups = (n: number): string => `${words.number(n)} ${n === 1 ? 'group' : 'groups'}`;
  const or = (share: string | undefined): string => (share ? `, or ${share}` : '');
  const known = (q: Quantity): string => `The groups of ${quantity(q)} of them are known`;
  const groupsText = (fact: GroupsFact): string => {
    switch (fact.kind) {
      case 'none':
        return 'Their groups are not stated.';
      case 'one':
        return `All are in one group: ${fact.label}.`;
      case 'equal':
        return `Its ${groups(fact.count)} have ${people(fact.each)} each.`;
      case 'partly':
        return fact.known ? `${known(fact.known)}.` : `It names ${groups(fact.count)}.`;
      case 'overlap':
        return fact.largest
          ? `A person can be in several groups; the largest of ${groups(fact.count)}, ${fact.largest.label}, has ${quantity(fact.largest.each)}.`
          : `A person can be in several of its ${groups(fact.count)}.`;
      case 'largest': {
        const { count, leaders, labels, each, share } = fact;
        if (fact.known && leaders === 1 && count > 1)
          return `${known(fact.known)}; the largest, ${words.list(labels)}, has ${quantity(each)}${share ? `, or ${share} of all` : ''}.`;
        if (count === 1)
          return `Only one of its groups is known: ${words.list(labels)}, with ${people(each)}${share ? `, or ${share} of all` : ''}.`;
        if (labels.length === 0)
          return `Its ${words.number(leaders)} largest groups have ${people(each)} each${or(share)}.`;
        return leaders === 1
          ? `The largest of its ${groups(count)}, ${words.list(labels)}, has ${quantity(each)}${share ? ` of them, or ${share}` : ''}.`
          : `The largest of its ${groups(count)}, ${words.list(labels)}, have ${people(each)} each${or(share)}.`;
      }
    }
  };
  const many = (n: number): string => (n === 1 ? '1 group' : `${words.number(n)} groups`);
  const mostText = ({ labels, count, by, then, now }: LeaderFact, verb: string): string => {
    if (count === 1)
      return `the one that ${verb} most, ${words.list(labels)}, went from ${quantity(then)} to ${quantity(now)}`;
    const those = labels.length > 0 ? words.list(labels) : many(count);
    return `${those} ${verb} most, by ${words.number(by)} each`;
  };
  const changesText = ({ risen, fallen, sure, comparable }: ChangeSummary): string => {
    if (comparable === 0) return 'No group has an exact number on both lists.';
    const which = sure
      ? 'Of the groups on both lists'
      : 'Of the groups with an exact number on both lists';
    if (!risen && !fallen) return `${which}, none changed.`;
    const parts = [risen && mostText(risen, 'grew'), fallen && mostText(fallen, 'shrank')];
    return `${which}, ${parts.filter((part) => part !== undefined).join('; ')}.`;
  };
  return {
    category: 'Category',
    measure: 'People by category. Compiled by',
    others: (n) => `Other (${words.number(n)} categories)`,
    showAll: (n) => `Show all ${words.number(n)} categories`,
    showFewer: 'Show fewer categories',
    share,
    overlap: 'A person can be in several groups, so the numbers do not add up to the total.',
    newestWithoutGroups: (when, total) =>
      `The newest list, ${of(when)}, has ${people(total)}; their groups are not known.`,
    newestInPart: (when, n, total) =>
      `The newest list, ${of(when)}, has ${people(total)}; the groups of ${quantity(n)} of them are known.`,
    sentence: ({ date, newest, total, groups: fact }) => {
      const list = newest ? `The newest list, ${of(date)},` : `The list ${of(date)}`;
      const has = total.qualifier === 'unknown' ? 'gives no total' : `has ${people(total)}`;
      return `${list} ${has}. ${groupsText(fact)}`;
    },
    names: 'How the list names its groups',
    printed: 'In the list',
    change: 'Change',
    newGroup: 'new',
    goneGroup: 'not listed',
    changeSentence: (summary) => {
      const { from, to, then, now, difference, added, gone } = summary;
      const total = (q: Quantity): string =>
        q.qualifier === 'unknown' ? 'gives no total' : `has ${people(q)}`;
      const compared =
        difference === undefined
          ? `; that ${of(from)} ${total(then)}`
          : difference === 0
            ? `, as many as that ${of(from)}`
            : `, ${words.number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than that ${of(from)}`;
      const first = (n: number): string => capital(enSpelt(n, words));
      const fresh =
        added > 0
          ? ` ${first(added)} ${added === 1 ? 'group is' : 'groups are'} new since then.`
          : '';
      const left =
        gone > 0
          ? ` ${first(gone)} ${gone === 1 ? 'group' : 'groups'} of the earlier list ${gone === 1 ? 'is' : 'are'} no longer listed.`
          : '';
      return `The list ${of(to)} ${total(now)}${compared}. ${changesText(summary)}${fresh}${left}`;
    },
    changeHowTo: (from, to) =>
      `Ring: the list ${of(from)}. Disc: the list ${of(to)}. A dash: the list gives no number, or no change can be told.`,
    renamed:
      'The two lists name these groups differently, so whom they count may have changed; the names are under “More”.',
    renamedNames: 'How the two lists name their groups',
    printedOn: (when) => `On the list ${of(when)}`,
    nothingBefore: 'There is no earlier list with known groups to compare with.',
    historySentence: ({ lists, date, partly, largest }) => {
      const known =
        lists === 1
          ? `The list ${of(date)} is the only one that gives numbers for its groups.`
          : `${capital(enSpelt(lists, words))} lists give numbers for their groups${partly ? ', some for only a part of them' : ''}.`;
      if (!largest) return known;
      const { label, first, last } = largest;
      if (lists === 1) return `${known} The largest, ${label}, has ${people(last)}.`;
      const group = `${known} The largest group on the last one`;
      if (!first) return `${group}, that ${of(date)}, is ${label}, with ${people(last)}.`;
      if (first.difference === 0)
        return `${group}, ${label}, has as many people there as on the list ${of(first.date)}: ${quantity(last)}.`;
      const verb = first.difference === undefined ? 'went' : first.difference > 0 ? 'rose' : 'fell';
      return `${group}, ${label}, ${verb} from ${quantity(first.quantity)} on the list ${of(first.date)} to ${quantity(last)} on that ${of(date)}.`;
    },
    historyHowTo:
      'Every panel has the same scale. A point is a list; the line holds its number until the next one and is broken where more than a year went by or a list left the group out.',
    historyTable: 'Every number known, list by list',
    noNumbers: 'No list gives numbers for its groups.',
    peopleHowTo: ({ unit, rest, possible }) =>
      `${unit === 1 ? 'A mark is one person' : `A mark is ${words.number(unit)} people, or fewer at the end of a group`}; a row has ten, a block a hundred.${possible ? ' Rings: there may be so many.' : ''}${rest ? ' Crossed marks: not stated.' : ''}`,
  };
}
