import { describe, expect, it } from 'vitest';
import { az, en, ru } from '../../fixtures/languages.ts';
import { conflictText } from '../../../src/i18n/conflict-text.ts';
import { spokenReadout, timelineWords } from '../../../src/i18n/timeline-words.ts';
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
      '1 iyun 2024-cü il tarixli siyahıda 392 nəfər olub: 31 yanvar 2024-cü il tarixli siyahıdakından 17 nəfər çox. Bu, məlum olan 4 siyahıdakı ən yüksək rəqəmdir.',
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
      '4 noyabr 2022-ci il tarixli siyahıda 100, 1 iyun 2024-cü il tarixli siyahıda 392 nəfər olub: demək olar ki, dörd dəfə çox.',
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
