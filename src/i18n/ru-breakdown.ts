import { capital } from './capital.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';
import type { BreakdownStrings, GroupsFact } from './breakdown-strings.ts';
import type { Words } from './intl-words.ts';

/** What the sentences share with the rest of the language's file. */
interface Russian {
  readonly words: Words;
  /** "от 7 октября 2025 года" */
  of(when: PartialDate): string;
  quantity(quantity: Quantity): string;
  share(share: Quantity): string;
  /** "человек" or "человека" */
  person(quantity: Quantity): string;
}

/** The breakdown in Russian. */
export function breakdownRu({ words, of, quantity, person, share }: Russian): BreakdownStrings {
  const people = (q: Quantity): string => `${quantity(q)} ${person(q)}`;
  /** "по 21 человеку", "по 5 человек" */
  const each = (q: Quantity): string => {
    const one = q.qualifier === 'exact' && words.plural(q.value) === 'one';
    return `по ${one ? `${quantity(q)} человеку` : people(q)}`;
  };
  /** After "из": "из 21 группы", "из 12 групп". */
  const groups = (n: number): string =>
    `${words.number(n)} ${words.plural(n) === 'one' ? 'группы' : 'групп'}`;
  const or = (share: string | undefined): string => (share ? `, или ${share}` : '');
  const ofAll = (share: string | undefined): string => (share ? `, или ${share} всего списка` : '');
  const known = (q: Quantity): string =>
    `известно, к каким группам ${q.qualifier === 'exact' && words.plural(q.value) === 'one' ? 'относится' : 'относятся'} ${quantity(q)} из них`;
  const groupsText = (fact: GroupsFact): string => {
    switch (fact.kind) {
      case 'none':
        return 'К каким группам они относятся, не указано.';
      case 'one':
        return `Все они — в одной группе: ${fact.label}.`;
      case 'equal':
        return `В каждой из ${groups(fact.count)} — ${people(fact.each)}.`;
      case 'partly':
        return fact.known
          ? `${capital(known(fact.known))}.`
          : `Групп в списке: ${words.number(fact.count)}.`;
      case 'overlap':
        return fact.largest
          ? `Один человек может быть в нескольких группах; крупнейшая из ${groups(fact.count)} — ${fact.largest.label}: ${people(fact.largest.each)}.`
          : `Один человек может быть в нескольких из ${groups(fact.count)}.`;
      case 'largest': {
        const { count, leaders, labels, share } = fact;
        if (fact.known && leaders === 1 && count > 1)
          return `${capital(known(fact.known))}; крупнейшая группа — ${words.list(labels)}: ${people(fact.each)}${ofAll(share)}.`;
        if (count === 1)
          return `Из групп известна только одна: ${words.list(labels)} — ${people(fact.each)}${ofAll(share)}.`;
        if (labels.length === 0)
          return `В каждой из ${words.number(leaders)} ${words.plural(leaders) === 'one' ? 'крупнейшей группы' : 'крупнейших групп'} — ${people(fact.each)}${or(share)}.`;
        return leaders === 1
          ? `Крупнейшая из ${groups(count)} — ${words.list(labels)}: ${people(fact.each)}${or(share)}.`
          : `Крупнейшие из ${groups(count)} — ${words.list(labels)}: ${each(fact.each)}${or(share)}.`;
      }
    }
  };
  return {
    category: 'Категория',
    measure: 'Число людей по категориям. Составитель',
    others: (n) =>
      `Другие (${words.number(n)} ${{ one: 'категория', few: 'категории' }[words.plural(n) as string] ?? 'категорий'})`,
    showAll: (n) => `Показать все категории (${words.number(n)})`,
    showFewer: 'Показать меньше категорий',
    share,
    overlap:
      'Один человек может быть в нескольких группах, поэтому сумма чисел не равна общему числу.',
    newestWithoutGroups: (when, total) =>
      `В самом новом списке, ${of(when)}, — ${people(total)}; к каким группам они относятся, неизвестно.`,
    newestInPart: (when, n, total) =>
      `В самом новом списке, ${of(when)}, — ${people(total)}; ${known(n)}.`,
    sentence: ({ date, newest, total, groups: fact }) => {
      const list = newest ? `В самом новом списке, ${of(date)},` : `В списке ${of(date)}`;
      const has = total.qualifier === 'unknown' ? 'общее число не указано' : `— ${people(total)}`;
      return `${list} ${has}. ${groupsText(fact)}`;
    },
    names: 'Как группы названы в списке',
    printed: 'В списке',
  };
}
