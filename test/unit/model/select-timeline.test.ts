import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactError } from '../../../src/model/fact-error.ts';
import { dayAt, dayTime } from '../../../src/model/partial-date.ts';
import { selectAsOf } from '../../../src/model/select-as-of.ts';
import { selectTimeline } from '../../../src/model/select-timeline.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { aMilestone, aTimeline, aWatchList } from '../../fixtures/a-timeline.ts';

const ids = ({ lists }: ReturnType<typeof aTimeline>): string[] =>
  lists.map(({ count }) => count.id);

describe('the lists of a timeline', () => {
  it('are those of the main compiler, oldest first', () => {
    expect(ids(aTimeline())).toEqual([
      'league-2022-03-01',
      'league-2022-12-01',
      'league-2023-06-10',
      'league-2024-06-01',
    ]);
  });
  it('are of the compilers that are named, the main one first whatever the order', () => {
    const { series } = aTimeline(aDataset(), { compilers: 'watch  league watch' });
    expect(series.map(({ compiler, main, lists }) => [compiler.id, main, lists.length])).toEqual([
      ['league', true, 4],
      ['watch', false, 1],
    ]);
  });
  it('know the change since the list of the same compiler before', () => {
    const counts = [aList('2023-01-01', 50), aWatchList('2023-02-01', 10), aList('2023-03-01', 45)];
    const { lists } = aTimeline(aDataset({ counts }), { compilers: 'league watch' });
    expect(lists.map(({ before }) => before?.difference)).toEqual([undefined, undefined, -5]);
  });
  it('have no change from or to a number that is not exact', () => {
    const least = aList('2023-03-01', 60, { quantity: { qualifier: 'at-least', value: 60 } });
    const counts = [aList('2023-01-01', 50), least, aList('2023-05-01', 70)];
    expect(aTimeline(aDataset({ counts })).lists.every(({ before }) => !before)).toBe(true);
  });
  it('break after more than 365 days without one, not after 365', () => {
    const spells = (date: string): (number | undefined)[] =>
      aTimeline(aDataset({ counts: [aList('2022-03-01', 1), aList(date, 2)] })).lists.map(
        ({ spell }) => spell,
      );
    expect(spells('2023-03-01')).toEqual([undefined, undefined]);
    expect(spells('2023-03-02')).toEqual([undefined, 366]);
  });
  it('never miss a list nor add one', () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => dayAt(dayTime('2015-01-01') + n * 864e5));
    const days = fc.uniqueArray(day, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, days, (league, watch) => {
        const counts = [
          ...league.map((date, i) => aList(date, i)),
          ...watch.map((date, i) => aWatchList(date, i)),
        ];
        const timeline = aTimeline(aDataset({ counts }), { compilers: 'league watch' });
        expect(new Set(ids(timeline))).toEqual(new Set(counts.map(({ id }) => id)));
        expect(timeline.series.reduce((sum, { lists }) => sum + lists.length, 0)).toBe(
          timeline.lists.length,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the span', () => {
  it('keeps what could lie inside, and counts what may not', () => {
    const counts = [aList('2023', 1), aList('2023-08-01', 2), aList('2024-02-01', 3)];
    const timeline = aTimeline(aDataset({ counts }), { from: '2023-05-01', to: '2023-12-31' });
    expect(ids(timeline)).toEqual(['league-2023', 'league-2023-08-01']);
    expect(timeline.cut).toMatchObject({ shown: 2, known: 3, uncertain: 1 });
    expect(timeline.axis).toEqual({ from: '2023-05-01', to: '2023-12-31' });
  });
  it('runs from the first list to the day of publication when none is set', () => {
    const { axis, cut } = aTimeline();
    expect(axis).toEqual({ from: '2022-03-01', to: '2024-06-30' });
    expect(cut).toBeUndefined();
  });
  it('ends at the day that the dataset is seen from', () => {
    expect(aTimeline(selectAsOf(aDataset(), '2023-01-31')).axis.to).toBe('2023-01-31');
  });
  it('never runs beyond the day of publication', () => {
    expect(aTimeline(aDataset(), { to: '2030-01-01' }).axis.to).toBe('2024-06-30');
  });
  it('may hold no list', () => {
    const choice = { compilers: undefined, compareTo: undefined, milestones: undefined };
    const chosen = { from: '2022-04-01', to: '2022-05-01' };
    expect(selectTimeline(aDataset(), { ...choice, ...chosen })).toEqual({ none: chosen });
    const later = { from: '2030-01-01', to: undefined };
    expect(selectTimeline(aDataset(), { ...choice, ...later })).toEqual({ none: later });
    const without = { from: undefined, to: undefined };
    expect(selectTimeline(aDataset({ counts: [] }), { ...choice, ...without })).toEqual({
      none: undefined,
    });
  });
});

describe('an attribute that chooses facts and is wrong', () => {
  it.each([
    ['from', '2023-02-30'],
    ['to', 'yesterday'],
    ['compilers', 'league leage'],
    ['milestones', 'all none'],
    ['milestones', 'pardon-2022'],
    ['compareTo', '2023-06-11'],
    ['compareTo', '2024-06-01'],
    ['compareTo', 'previous'],
  ])('%s="%s" fails', (attribute, value) => {
    expect(() => aTimeline(aDataset(), { [attribute]: value })).toThrow(FactError);
  });
  it('names the value and what is known', () => {
    expect(() => aTimeline(aDataset(), { milestones: 'pardon-2022' })).toThrow(
      /milestones="pardon-2022".*pardon-2023/,
    );
    expect(() => aTimeline(aDataset(), { compareTo: '2020-01-01' })).toThrow(/2022-03-01/);
  });
  it('fails when the end lies before the start', () => {
    expect(() => aTimeline(aDataset(), { from: '2023-06-01', to: '2023-05-31' })).toThrow(
      /to="2023-05-31"/,
    );
  });
});

describe('milestones', () => {
  const dataset = aDataset({
    milestones: [
      aMilestone('too-early', '2021-01-01'),
      aMilestone('arrest', '2023-01-01', 'detention'),
      aMilestone('pardon', '2023-02-01'),
      aMilestone('amnesty', '2024-06-10'),
      aMilestone('count', '2024-06-20'),
    ],
  });
  const chosen = (milestones?: string): string[] =>
    aTimeline(dataset, { milestones }).milestones.map(({ id }) => id);

  it('are the releases on the axis unless others are named', () => {
    expect(chosen()).toEqual(['pardon', 'amnesty', 'count']);
    expect(chosen('releases')).toEqual(['pardon', 'amnesty', 'count']);
    expect(chosen('all')).toEqual(['arrest', 'pardon', 'amnesty', 'count']);
    expect(chosen('none')).toEqual([]);
    expect(chosen('arrest count')).toEqual(['arrest', 'count']);
  });
  it('tell of the releases after the last list, also when none are drawn', () => {
    const { releasesSince } = aTimeline(dataset, { milestones: 'none' });
    expect(releasesSince.map(({ id }) => id)).toEqual(['amnesty', 'count']);
    expect(aTimeline().releasesSince).toEqual([]);
  });
  it('tell of none where a newer list is left out', () => {
    const { releasesSince, noNewer } = aTimeline(dataset, { to: '2024-05-01' });
    expect([releasesSince, noNewer]).toEqual([[], false]);
  });
});

describe('the comparison', () => {
  it('is with the list of the day that is named, for every later list', () => {
    const { lists, summary, comparedWith } = aTimeline(aDataset(), { compareTo: '2022-03-01' });
    expect(lists.map(({ compared }) => compared?.change.difference)).toEqual([
      undefined,
      30,
      20,
      44,
    ]);
    expect(lists.map(({ before }) => before?.difference)).toEqual([undefined, 30, -10, 24]);
    expect(summary.compared?.change.from.id).toBe('league-2022-03-01');
    expect(summary.compared?.factor).toEqual({ kind: 'times', of: 1.5, how: 'over' });
    expect(comparedWith?.id).toBe('league-2022-03-01');
  });
  it('takes a day that an imprecise date can mean', () => {
    const counts = [aList('2022-03', 80), aList('2024-06-01', 124)];
    expect(
      aTimeline(aDataset({ counts }), { compareTo: '2022-03-17' }).summary.compared?.change.from.id,
    ).toBe('league-2022-03');
  });
});

describe('the record', () => {
  const record = (...counts: ReturnType<typeof aList>[]): number | undefined =>
    aTimeline(aDataset({ counts })).summary.highestOf;
  const [a, b] = [aList('2023-01-01', 5), aList('2023-05-01', 7)];

  it('is told when the latest list is higher than every other', () => {
    expect(record(a, b, aList('2024-01-01', 8))).toBe(3);
  });
  it('is not told of a tie, of two lists, or of a lower list', () => {
    expect(record(a, b, aList('2024-01-01', 7))).toBeUndefined();
    expect(record(a, b)).toBeUndefined();
    expect(record(b, a, aList('2024-01-01', 6))).toBeUndefined();
  });
  it('is not told when another source, or a mere minimum, may be higher', () => {
    const disputed = aList('2023-05-01', 7, {
      conflict: {
        alternatives: [
          { quantity: { qualifier: 'exact', value: 9 }, how: 'stated', sources: ['gazette'] },
        ],
        reason: { en: 'Two reports differ.' },
      },
    });
    const least = aList('2023-05-01', 7, { quantity: { qualifier: 'at-least', value: 7 } });
    for (const other of [disputed, least])
      expect(record(a, other, aList('2024-01-01', 8))).toBeUndefined();
  });
  it('counts every known list, also those outside the span', () => {
    const counts = [aList('2022-06-01', 90), a, b, aList('2024-01-01', 8)];
    const { summary, highest } = aTimeline(aDataset({ counts }), { from: '2023-01-01' });
    expect(summary.highestOf).toBeUndefined();
    expect(highest.id).toBe('league-2024-01-01');
  });
});
