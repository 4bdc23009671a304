import type { PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';
import type { BreakdownStrings, GroupsFact } from './breakdown-strings.ts';
import type { Words } from './intl-words.ts';

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
  };
}
