import { describe, expect, it } from 'vitest';
import { az, en, ru } from '../../fixtures/languages.ts';
import { conflictText } from '../../../src/i18n/conflict-text.ts';
import { spokenReadout, timelineWords } from '../../../src/i18n/timeline-words.ts';
import { azTo } from '../../../src/i18n/az/words.ts';
import { largestGroups } from '../../../src/model/largest-groups.ts';
import { valueOf } from '../../../src/model/quantity.ts';
import type { TimelineLanguage } from '../../../src/i18n/strings.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { aTimeline, aWatchList } from '../../fixtures/a-timeline.ts';

type Choice = Parameters<typeof aTimeline>[1];
type Counts = ReturnType<typeof aList>[];

const sentence = (strings: TimelineLanguage, counts: Counts, choice: Choice = {}): string =>
  strings.timeline.sentence(aTimeline(aDataset({ counts }), choice).summary);
const readouts = (strings: TimelineLanguage, dataset: Dataset, choice: Choice = {}): string[] => {
  const timeline = aTimeline(dataset, choice);
  const words = timelineWords(timeline, strings);
  return timeline.lists.map((_, i) => {
    const readout = words.readout(i);
    return readout ? spokenReadout(readout) : '';
  });
};

const rising = [
  aList('2022-11-04', 100),
  aList('2023-04-20', 182),
  aList('2024-01-31', 375),
  aList('2024-06-01', 392),
];

describe('the sentence', () => {
  it('tells the latest number, its change and the record', () => {
    expect(sentence(en, rising)).toBe(
      '392 people were on the list of 1 June 2024, 17 more than on that of 31 January 2024 and more than on any other of the 4 lists known.',
    );
    expect(sentence(az, rising)).toBe(
      '1 iyun 2024\u2011cü il tarixli siyahıda 392 nəfər olub: 31 yanvar 2024\u2011cü il tarixli siyahıdakından 17 nəfər çox. Bu, məlum olan 4 siyahıdakı ən yüksək rəqəmdir.',
    );
    expect(sentence(ru, rising)).toBe(
      'В списке от 1 июня 2024 года было 392 человека — на 17 больше, чем в списке от 31 января 2024 года. Это больше, чем в любом другом из 4 известных списков.',
    );
  });
  it('puts the editor’s comparison into words for how many times', () => {
    const choice = { compareTo: '2022-11-04' };
    expect(sentence(en, rising, choice)).toBe(
      'From the list of 4 November 2022 to that of 1 June 2024 the number of people rose from 100 to 392: almost four times as many and more than on any other of the 4 lists known.',
    );
    expect(sentence(az, rising, choice)).toContain(
      '4 noyabr 2022\u2011ci il tarixli siyahıda 100, 1 iyun 2024\u2011cü il tarixli siyahıda 392 nəfər olub: demək olar ki, dörd dəfə çox.',
    );
    expect(sentence(ru, rising, choice)).toContain(
      'В списке от 4 ноября 2022 года было 100 человек, в списке от 1 июня 2024 года — 392: почти вчетверо больше.',
    );
  });
  it.each([
    [400, 'four times as many', 'dörd dəfə çox', 'вчетверо больше'],
    [
      260,
      'more than two and a half times',
      'iki yarım dəfədən də çox',
      'более чем в два с половиной раза',
    ],
    [150, 'one and a half times as many', 'bir yarım dəfə çox', 'в полтора раза больше'],
    [2200, '22 times as many', '22 dəfə çox', 'в 22 раза больше'],
    [50, 'half as many', 'yarısı qədər', 'ровно половина прежнего числа'],
    [32, 'less than a third as many', 'üçdə birindən az', 'меньше трети прежнего числа'],
    [103, 'rose from 100 to 103.', '3 nəfər çox', 'на 3 больше'],
    [100, 'stayed at 100.', 'siyahıdakı qədər', 'столько же'],
  ])('from 100 to %i', (to, english, azerbaijani, russian) => {
    const counts = [aList('2023-01-01', 100), aList('2023-06-01', to)];
    const choice = { compareTo: '2023-01-01' };
    expect(sentence(en, counts, choice)).toContain(english);
    expect(sentence(az, counts, choice)).toContain(azerbaijani);
    expect(sentence(ru, counts, choice)).toContain(russian);
  });
  it('speaks of one person, of fewer, of as many, and of a number that is not known', () => {
    expect(sentence(en, [aList('2023-01-01', 5), aList('2023-06-01', 1)])).toBe(
      '1 person was on the list of 1 June 2023, 4 fewer than on that of 1 January 2023.',
    );
    expect(sentence(en, [aList('2023-01-01', 5), aList('2023-06-01', 5)])).toContain(
      'as many as on that of 1 January 2023.',
    );
    const unknown = [aList('2023-06-01', 0, { quantity: { qualifier: 'unknown' } })];
    expect(sentence(en, unknown)).toBe(
      'It is not known how many people were on the list of 1 June 2023.',
    );
    expect(sentence(az, unknown)).toContain('məlum deyil');
    expect(sentence(ru, unknown)).toContain('неизвестно');
  });
  it('keeps the qualifier', () => {
    const least = [aList('2023-06-01', 0, { quantity: { qualifier: 'at-least', value: 60 } })];
    expect(sentence(en, least)).toBe('At least 60 people were on the list of 1 June 2023.');
    expect(sentence(ru, least)).toBe('В списке от 1 июня 2023 года было не менее 60 человек.');
  });
});

describe('the readout', () => {
  it('tells date, number and the change since the list before', () => {
    expect(readouts(en, aDataset({ counts: rising }))).toEqual([
      'League, 4 November 2022: 100 people.',
      'League, 20 April 2023: 182 people, 82 more than on the list of 4 November 2022.',
      'League, 31 January 2024: 375 people, 193 more than on the list of 20 April 2023.',
      'League, 1 June 2024: 392 people, 17 more than on the list of 31 January 2024.',
    ]);
  });
  it('tells the spell without a list', () => {
    const counts = [aList('2021-01-01', 5), aList('2022-03-01', 6)];
    const last = (strings: TimelineLanguage): string =>
      readouts(strings, aDataset({ counts }))[1] ?? '';
    expect(last(en)).toBe(
      'League, 1 March 2022: 6 people, 1 more than on the list of 1 January 2021, after 14 months without a list.',
    );
    expect(last(az)).toContain('bundan əvvəl 14 ay siyahı olmayıb');
    expect(last(ru)).toContain('после 14 месяцев без списка');
  });
  it('tells what other sources give, and a sum that differs', () => {
    const alternative = (value: number, how: 'stated' | 'sum-of-groups') => ({
      quantity: { qualifier: 'exact' as const, value },
      how,
      sources: ['gazette'],
    });
    const disputed = aList('2023-06-01', 357, {
      conflict: {
        alternatives: [
          alternative(356, 'sum-of-groups'),
          alternative(360, 'stated'),
          { date: '2023-06-02', how: 'stated', sources: ['gazette'] },
        ],
        reason: { en: 'A misprint.' },
      },
    });
    const dataset = aDataset({ counts: [disputed] });
    expect(readouts(en, dataset)).toEqual([
      'League, 1 June 2023: 357 people. Other sources give 360 and 2 June 2023. The groups as printed add up to 356.',
    ]);
    const [count] = dataset.counts;
    expect(count && conflictText(count, en)).toBe('Other sources give 360 and 2 June 2023.');
  });
  it('names the compiler, with its date as exact as it is', () => {
    const least = aWatchList('2023', 0, { quantity: { qualifier: 'at-least', value: 60 } });
    const dataset = aDataset({ counts: [least, aList('2024-01-01', 5)] });
    expect(readouts(en, dataset, { compilers: 'league watch' })).toEqual([
      'Watch, 2023: at least 60 people.',
      'League, 1 January 2024: 5 people.',
    ]);
  });
  it('says so where the number is not known', () => {
    const counts = [aList('2023-06-01', 0, { quantity: { qualifier: 'unknown' } })];
    const said = [en, az, ru].map((strings) => readouts(strings, aDataset({ counts }))[0]);
    expect(said).toEqual([
      'League, 1 June 2023: number not known.',
      'League, 1 iyun 2023: sayı məlum deyil.',
      'League, 1 июня 2023: число неизвестно.',
    ]);
  });
});

describe('the readout of a list that the editor compares', () => {
  const choice = { compareTo: '2022-11-04' };
  const last = (strings: TimelineLanguage, counts: Counts): string =>
    readouts(strings, aDataset({ counts }), choice).at(-1) ?? '';

  it('tells both changes, from which number to which, and how many times', () => {
    expect(last(en, rising)).toBe(
      'League, 1 June 2024: 392 people, 17 more than on the list of 31 January 2024. Since the list of 4 November 2022: from 100 to 392, almost four times as many.',
    );
    expect(last(az, rising)).toBe(
      'League, 1 iyun 2024: 392 nəfər, 31 yanvar 2024\u2011cü il tarixli siyahıdakından 17 nəfər çox. 4 noyabr 2022\u2011ci il tarixli siyahıdan bəri: 100\u2011dən 392\u2011yə, demək olar ki, dörd dəfə çox.',
    );
    expect(last(ru, rising)).toBe(
      'League, 1 июня 2024: 392 человека, на 17 больше, чем в списке от 31 января 2024 года. По сравнению со списком от 4 ноября 2022 года: было 100, стало 392, почти вчетверо больше.',
    );
  });
  it('says the same number of times as the sentence', () => {
    for (const strings of [en, az, ru])
      for (const times of [
        'almost four times as many',
        'demək olar ki, dörd dəfə çox',
        'почти вчетверо больше',
      ])
        expect(last(strings, rising).includes(times)).toBe(
          sentence(strings, rising, choice).includes(times),
        );
  });
  it('tells the comparison alone where it is with the list before', () => {
    expect(last(en, rising.slice(0, 2))).toBe(
      'League, 20 April 2023: 182 people. Since the list of 4 November 2022: from 100 to 182, more than one and a half times as many.',
    );
  });
  it('tells a small step by its difference, and none as none', () => {
    const to = (value: number): Counts => [aList('2022-11-04', 100), aList('2023-04-20', value)];
    expect(last(en, to(103))).toContain('from 100 to 103, 3 more.');
    expect(last(az, to(97))).toContain('100\u2011dən 97\u2011yə, 3 nəfər az.');
    expect(last(ru, to(97))).toContain('было 100, стало 97, на 3 меньше.');
    expect(last(en, to(100))).toContain('as many, 100.');
    expect(last(az, to(100))).toContain('dəyişməyib, 100.');
    expect(last(ru, to(100))).toContain('столько же, 100.');
  });
});

describe('the groups of the readout', () => {
  const group = (category: string, value: number): Counts[number]['groups'][number] => ({
    category,
    printed: category,
    quantity: { qualifier: 'exact', value },
  });
  const named = (groups: Counts[number]['groups'], groupsComplete = true): string[] =>
    [en, az, ru].map((strings) => {
      const counts = [aList('2023-06-10', 100, { groups, groupsComplete })];
      const words = timelineWords(aTimeline(aDataset({ counts })), strings);
      return words.readout(0)?.groups ?? '';
    });

  it('are the largest, by size, with their numbers', () => {
    expect(named([group('press', 10), group('faith', 60), group('party', 30)])).toEqual([
      'Largest groups: Believers 60, Party members 30, Journalists 10.',
      'Ən böyük qruplar: Believers 60, Party members 30, Journalists 10.',
      'Крупнейшие группы: Believers 60, Party members 30, Journalists 10.',
    ]);
  });
  it('are not called the largest where some are not known', () => {
    expect(named([group('press', 10)], false)).toEqual([
      'Groups known: Journalists 10.',
      'Məlum olan qruplar: Journalists 10.',
      'Известные группы: Journalists 10.',
    ]);
  });
  it('are none where none is known', () => {
    expect(named([], false)).toEqual(['', '', '']);
  });
});

describe('largest groups', () => {
  const sizes = (...values: (number | undefined)[]): (number | undefined)[] => {
    const [category] = aDataset().categories;
    if (!category) throw new Error('no category');
    const groups = values.map((value) => ({
      category,
      printed: '',
      quantity:
        value === undefined
          ? ({ qualifier: 'several', unit: 'people' } as const)
          : ({ qualifier: 'at-least', value, unit: 'people' } as const),
    }));
    return largestGroups(groups).map(({ quantity }) => valueOf(quantity));
  };

  it('are three at most, without those that have no number', () => {
    expect(sizes(3, undefined, 9, 0, 5, 4)).toEqual([9, 5, 4]);
    expect(sizes()).toEqual([]);
  });
  it('come together or not at all where they are equal', () => {
    expect(sizes(9, 5, 4, 4)).toEqual([9, 5]);
    expect(sizes(5, 5, 5)).toEqual([5, 5, 5]);
    expect(sizes(5, 5, 5, 5)).toEqual([]);
  });
});

describe('a number with "to" in Azerbaijani', () => {
  it.each([
    [0, '0\u2011a'],
    [1, '1\u2011ə'],
    [2, '2\u2011yə'],
    [6, '6\u2011ya'],
    [7, '7\u2011yə'],
    [9, '9\u2011a'],
    [10, '10\u2011a'],
    [20, '20\u2011yə'],
    [40, '40\u2011a'],
    [50, '50\u2011yə'],
    [70, '70\u2011ə'],
    [90, '90\u2011a'],
    [100, '100\u2011ə'],
    [200, '200\u2011ə'],
    [392, '392\u2011yə'],
    [1000, '1.000\u2011ə'],
    [1_000_000, '1.000.000\u2011a'],
  ])('%i', (value, text) => {
    expect(azTo(value)).toBe(text);
  });
});

describe('what leads to sources and notes', () => {
  it('names the list and speaks of one or several', () => {
    const date = { precision: 'day', from: '2023-06-10', to: '2023-06-10' } as const;
    expect([en, az, ru].map(({ timeline }) => timeline.sourcesOf(date, 1))).toEqual([
      'Source of the list of 10 June 2023:',
      '10 iyun 2023\u2011cü il tarixli siyahının mənbəyi:',
      'Источник списка от 10 июня 2023 года:',
    ]);
    expect([en, az, ru].map(({ timeline }) => timeline.siteNotes(2))).toEqual([
      'Notes by this site',
      'Bu saytın qeydləri',
      'Примечания этого сайта',
    ]);
  });
});

describe('the editor’s span in words', () => {
  it('says how many lists it holds and how many may lie outside', () => {
    const counts = [aList('2023', 1), aList('2023-08-01', 2), aList('2024-02-01', 3)];
    const { cut } = aTimeline(aDataset({ counts }), { from: '2023-05-01' });
    if (!cut) throw new Error('nothing cut');
    expect(en.timeline.cut(cut)).toBe(
      '3 of 3 lists are shown, those since 1 May 2023. The dates of 1 are known too roughly to be sure.',
    );
    expect(az.timeline.cut(cut)).toContain('3 siyahıdan göstərilən: 3');
    expect(ru.timeline.cut(cut)).toContain('Показано списков: 3 из 3, с 1 мая 2023 года.');
  });
  it('says that there is none', () => {
    const chosen = { from: '2023-05-01', to: '2023-06-01' };
    expect(en.timeline.noneIn(chosen)).toBe('There is no list from 1 May 2023 to 1 June 2023.');
    expect(en.timeline.noneIn({ from: undefined, to: '2023-06-01' })).toBe(
      'There is no list up to 1 June 2023.',
    );
    expect(ru.timeline.noneIn(chosen)).toContain('с 1 мая 2023 по 1 июня 2023 года');
    expect(az.timeline.noneIn(chosen)).toContain('1 may 2023 – 1 iyun 2023');
  });
});
