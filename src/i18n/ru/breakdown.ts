import { capital } from '../capital.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import type {
  BreakdownStrings,
  ChangeSummary,
  GroupsFact,
  LeaderFact,
} from '../breakdown-strings.ts';
import type { Words } from '../intl-words.ts';

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
  /** "3 группы", "5 групп" */
  const many = (n: number): string =>
    `${words.number(n)} ${{ one: 'группа', few: 'группы' }[words.plural(n) as string] ?? 'групп'}`;
  const mostText = ({ labels, count, by, then, now }: LeaderFact, what: string): string => {
    if (count === 1)
      return `${what} — ${words.list(labels)} (было ${quantity(then)}, стало ${quantity(now)})`;
    const those = labels.length > 0 ? words.list(labels) : many(count);
    return `${what} — ${those} (на ${words.number(by)} в каждой)`;
  };
  const changesText = ({ risen, fallen, sure, comparable }: ChangeSummary): string => {
    if (comparable === 0)
      return 'Нет ни одной группы, чья точная численность известна по обоим спискам.';
    const which = sure
      ? 'Среди групп, которые есть в обоих списках,'
      : 'Среди групп, чья точная численность известна по обоим спискам,';
    if (!risen && !fallen) return `${which} ни одна не изменилась.`;
    const parts = [
      risen && mostText(risen, 'наибольший рост'),
      fallen && mostText(fallen, 'наибольшее сокращение'),
    ];
    return `${which} ${parts.filter((part) => part !== undefined).join(', ')}.`;
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
    change: 'Изменение',
    newGroup: 'новая',
    goneGroup: 'выбыла',
    changeSentence: (summary) => {
      const { from, to, then, now, difference, added, gone } = summary;
      const total = (q: Quantity): string =>
        q.qualifier === 'unknown' ? 'общее число не указано' : `— ${people(q)}`;
      const compared =
        difference === undefined
          ? `; в списке ${of(from)} ${total(then)}`
          : difference === 0
            ? `, столько же, сколько в списке ${of(from)}`
            : `, на ${words.number(Math.abs(difference))} ${difference > 0 ? 'больше' : 'меньше'}, чем в списке ${of(from)}`;
      const fresh = added > 0 ? ` С тех пор добавилось групп: ${words.number(added)}.` : '';
      const left = gone > 0 ? ` Групп, которых в списке больше нет: ${words.number(gone)}.` : '';
      return `В списке ${of(to)} ${total(now)}${compared}. ${changesText(summary)}${fresh}${left}`;
    },
    changeHowTo: (from, to) =>
      `Кольцо — список ${of(from)}, круг — список ${of(to)}. Прочерк: в списке нет числа или изменение определить нельзя.`,
    renamed:
      'В двух списках эти группы названы по-разному, поэтому мог измениться и их состав; названия — в разделе «Подробнее».',
    renamedNames: 'Как группы названы в двух списках',
    printedOn: (when) => `В списке ${of(when)}`,
    nothingBefore: 'Нет более раннего списка с известными группами, с которым можно сравнить.',
    historySentence: ({ lists, date, partly, largest }) => {
      const known =
        lists === 1
          ? `Список ${of(date)} — единственный, в котором указана численность групп.`
          : `Численность групп указана в ${words.number(lists)} ${words.plural(lists) === 'one' ? 'списке' : 'списках'}${partly ? ', в некоторых — лишь частично' : ''}.`;
      if (!largest) return known;
      const { label, first, last } = largest;
      if (lists === 1) return `${known} Крупнейшая группа — ${label}: ${people(last)}.`;
      const group = `${known} Крупнейшая группа в последнем из них, ${of(date)}, — ${label}`;
      if (!first) return `${group}: ${people(last)}.`;
      return first.difference === 0
        ? `${group}: ${people(last)}, как и в списке ${of(first.date)}.`
        : `${group}: ${quantity(first.quantity)} в списке ${of(first.date)}, ${quantity(last)} — в последнем.`;
    },
    historyHowTo:
      'Масштаб у всех графиков один. Точка — список; линия держит его число до следующего и прервана там, где прошло больше года или список не называет группу.',
    historyTable: 'Все известные числа по спискам',
    noNumbers: 'Ни в одном списке численность групп не указана.',
    peopleHowTo: ({ unit, rest, possible }) =>
      `${unit === 1 ? 'Один знак — один человек' : `Один знак — ${words.number(unit)} человек, последний в группе может означать и меньше`}; в ряду десять знаков, в блоке сто.${possible ? ' Кольца: точно неизвестно, может быть столько.' : ''}${rest ? ' Перечёркнутые знаки: не указано.' : ''}`,
  };
}
