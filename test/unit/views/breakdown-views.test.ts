import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { changePart } from '../../../src/elements/breakdown-change.ts';
import { historyPart } from '../../../src/elements/breakdown-history.ts';
import type { BreakdownPart } from '../../../src/elements/breakdown-part.ts';
import { peoplePart } from '../../../src/elements/breakdown-people.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Drawing } from '../../../src/views/drawing.ts';
import { aBreakdownRequest, type BreakdownGiven } from '../../fixtures/a-breakdown.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { aGroupedList, groupsOf, type GroupGiven } from '../../fixtures/a-grouped-list.ts';
import { groupedLists, type ListGiven } from '../../fixtures/grouped-lists.ts';
import { az, ru } from '../../fixtures/languages.ts';
import { rendered, textOfHtml } from '../../fixtures/rendered.ts';

function draw(part: BreakdownPart, dataset: Dataset, given: BreakdownGiven = {}): Drawing {
  const drawn = part.draw(aBreakdownRequest(dataset, given));
  if (typeof drawn === 'string') throw new Error(drawn);
  return drawn;
}

const text = (template: unknown): string => textOfHtml(rendered(template ?? nothing));
const two = (
  then: readonly GroupGiven[],
  now: readonly GroupGiven[],
  list: ListGiven[2] = {},
): Dataset =>
  groupedLists([
    ['2023-06-01', then, list],
    ['2024-06-01', now],
  ]);
const compared = (...given: Parameters<typeof two>): string =>
  draw(changePart, two(...given)).sentence ?? '';

const THEN: readonly GroupGiven[] = [
  ['Students', 30],
  ['Poets', 22],
  ['Sailors', 7],
];
const NOW: readonly GroupGiven[] = [
  ['Students', 44],
  ['Poets', 13],
  ['Actors', 4],
];

describe('the sentence about two lists', () => {
  it('says both totals, the greatest changes, new and vanished groups', () => {
    const dataset = two(THEN, NOW);
    expect(draw(changePart, dataset).sentence).toBe(
      'The list of 1 June 2024 has 61 people, 2 more than that of 1 June 2023. Of the groups on both lists, the one that grew most, Students, went from 30 to 44; the one that shrank most, Poets, went from 22 to 13. One group is new since then. One group of the earlier list is no longer listed.',
    );
    expect(draw(changePart, dataset, { strings: az }).sentence).toBe(
      '1 iyun 2024\u2011cü il tarixli siyahıda 61 nəfər var, 1 iyun 2023\u2011cü il tarixli siyahıdakından 2 nəfər çox. Hər iki siyahıda olan qruplardan ən çox artan qrup — Students: 30 nəfərdən 44 nəfərə; ən çox azalan qrup — Poets: 22 nəfərdən 13 nəfərə. O vaxtdan əlavə olunan qruplar: 1. Artıq siyahıda olmayan qruplar: 1.',
    );
    expect(draw(changePart, dataset, { strings: ru }).sentence).toBe(
      'В списке от 1 июня 2024 года — 61 человек, на 2 больше, чем в списке от 1 июня 2023 года. Среди групп, которые есть в обоих списках, наибольший рост — Students (было 30, стало 44), наибольшее сокращение — Poets (было 22, стало 13). С тех пор добавилось групп: 1. Групп, которых в списке больше нет: 1.',
    );
  });
  it('says that nothing changed', () => {
    expect(compared(THEN, THEN)).toBe(
      'The list of 1 June 2024 has 59 people, as many as that of 1 June 2023. Of the groups on both lists, none changed.',
    );
  });
  it('names several groups that changed alike, and counts more than three', () => {
    const groups = (names: string, people: number): GroupGiven[] =>
      [...names].map((name) => [name, people]);
    expect(compared(groups('AB', 3), groups('AB', 5))).toContain('A and B grew most, by 2 each.');
    expect(compared(groups('ABCD', 5), groups('ABCD', 3))).toContain(
      '4 groups shrank most, by 2 each.',
    );
  });
  it('claims the greatest change of exact numbers alone where others are not known', () => {
    const about: GroupGiven = ['Monks', { qualifier: 'about', value: 40 }];
    expect(compared([...THEN, about], [...NOW, ['Monks', 80]])).toContain(
      'Of the groups with an exact number on both lists, the one that grew most, Students,',
    );
  });
});

describe('the view of two lists', () => {
  it('compares with a list without groups as far as it goes', () => {
    const drawing = draw(changePart, two([], NOW, { total: 80 }), { compareTo: '2023-06-01' });
    expect(drawing.sentence).toBe(
      'The list of 1 June 2024 has 61 people, 19 fewer than that of 1 June 2023. No group has an exact number on both lists.',
    );
    expect(text(drawing.picture)).toContain('Students – 44 – Poets – 13 – Actors – 4 –');
  });
  it('says why there is nothing to compare with', () => {
    expect(changePart.draw(aBreakdownRequest(aGroupedList(NOW)))).toBe(
      'There is no earlier list with known groups to compare with.',
    );
  });
  it('marks groups that the lists name differently, with their names and notes behind "More"', () => {
    const named = (printed: string): ReturnType<typeof groupsOf> =>
      groupsOf([['Poets', 3]]).map((group) => ({ ...group, printed }));
    const { picture, below, table } = draw(
      changePart,
      groupedLists(
        [
          ['2023-06-01', [['Poets', 3]], { groups: named('Poets and writers') }],
          ['2024-06-01', [['Poets', 3]], { groups: named('Literary circle') }],
        ],
        {
          categories: [
            { id: 'Poets', label: { en: 'Poets' }, note: { en: 'A broader name since 2024.' } },
          ],
        },
      ),
    );
    expect(text(picture)).toContain('Poets *');
    expect(text(below)).toContain('* The two lists name these groups differently');
    expect(text(table)).toBe(
      'How the two lists name their groups Poets On the list of 1 June 2023: Poets and writers On the list of 1 June 2024: Literary circle A broader name since 2024.',
    );
  });
  it('sorts by its headers, of which the one in use is no stop for the Tab key', () => {
    const html = rendered(draw(changePart, two(THEN, NOW), { sort: 'change' }).picture);
    expect(html.match(/aria-sort="descending"/g)).toHaveLength(1);
    expect(html.match(/<button/g)).toHaveLength(3);
    expect(html.match(/tabindex="-1"/g)).toHaveLength(1);
  });
});

describe('the history', () => {
  const lists: readonly ListGiven[] = [
    ['2022-01-01', THEN],
    ['2023-06-01', [['Students', 20]], { groupsComplete: false, total: 70 }],
    ['2024-06-01', NOW],
  ];
  it('says how many lists there are and how the largest group changed', () => {
    const dataset = groupedLists(lists);
    expect(draw(historyPart, dataset).sentence).toBe(
      'Three lists give numbers for their groups, some for only a part of them. The largest group on the last one, Students, rose from 30 on the list of 1 January 2022 to 44 on that of 1 June 2024.',
    );
    expect(draw(historyPart, dataset, { strings: az }).sentence).toBe(
      'Qruplardakı insanların sayı 3 siyahı üzrə məlumdur, bəzilərində yalnız qismən. Sonuncu, 1 iyun 2024\u2011cü il tarixli siyahıda ən böyük qrup — Students: 1 yanvar 2022\u2011ci il tarixli siyahıda 30 nəfər, burada 44 nəfər.',
    );
    expect(draw(historyPart, dataset, { strings: ru }).sentence).toBe(
      'Численность групп указана в 3 списках, в некоторых — лишь частично. Крупнейшая группа в последнем из них, от 1 июня 2024 года, — Students: 30 в списке от 1 января 2022 года, 44 — в последнем.',
    );
  });
  it('says the same of one list, of a first number, of no change', () => {
    expect(draw(historyPart, aGroupedList(NOW)).sentence).toBe(
      'The list of 1 June 2024 is the only one that gives numbers for its groups. The largest, Students, has 44 people.',
    );
    expect(draw(historyPart, two([['Poets', 3]], NOW)).sentence).toContain(
      'The largest group on the last one, that of 1 June 2024, is Students, with 44 people.',
    );
    expect(draw(historyPart, two(NOW, NOW)).sentence).toContain(
      'Students, has as many people there as on the list of 1 June 2023: 44.',
    );
  });
  it('has every number in its table', () => {
    const { table } = draw(historyPart, groupedLists(lists));
    expect(text(table)).toContain(
      'Students 1 Jun 2024 44 1 Jun 2023 20 1 Jan 2022 30 Poets 1 Jun 2024 13 1 Jan 2022 22',
    );
  });
  it('says why there is none', () => {
    const bare = aDataset({ counts: [aList('2024-06-01', 5)] });
    expect(historyPart.draw(aBreakdownRequest(bare))).toBe('No list gives numbers for its groups.');
  });
});

describe('the people', () => {
  it('stand in a table that says how many they are', () => {
    const { picture, howTo } = draw(peoplePart, aGroupedList(NOW, { total: 70 }));
    expect(text(picture)).toContain('Category People Students 44 Poets 13 Actors 4 Not stated 9');
    expect(howTo).toBe(
      'A mark is one person; a row has ten, a block a hundred. Crossed marks: not stated.',
    );
    expect(draw(peoplePart, aGroupedList([['Students', 100_000]]), { strings: ru }).howTo).toMatch(
      /^Один знак — 100 человек/,
    );
  });
  it('are shown as not stated where a total has no groups', () => {
    const bare = aDataset({ counts: [aList('2024-06-01', 5)] });
    expect(text(draw(peoplePart, bare).picture)).toContain('Not stated 5');
  });
});

it('writes no style attribute and no markup of the data in any view', () => {
  const evil: readonly GroupGiven[] = [['<img src=x onerror=alert(1)>', 5], ...NOW];
  for (const part of [changePart, historyPart, peoplePart]) {
    const { picture, below, table } = draw(part, two(evil, evil));
    const html = rendered([picture, below ?? nothing, table ?? nothing]);
    expect(html).not.toMatch(/\sstyle=|<img/);
    expect(textOfHtml(html)).toContain('<img src=x onerror=alert(1)>');
  }
});
