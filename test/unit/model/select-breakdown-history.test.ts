import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/model/quantity.ts';
import { selectBreakdown } from '../../../src/model/select-breakdown.ts';
import {
  selectBreakdownHistory,
  type BreakdownHistory,
  type CategoryHistory,
} from '../../../src/model/select-breakdown-history.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { groupedLists, type ListGiven } from '../../fixtures/grouped-lists.ts';

function history(lists: readonly ListGiven[], date?: string): BreakdownHistory {
  const dataset = groupedLists(lists);
  const breakdown = selectBreakdown(dataset, { date, compiler: undefined });
  const { newest, list } = breakdown ?? {};
  const selected =
    newest && selectBreakdownHistory(dataset, { newest, chosen: date ? list : undefined });
  if (!selected) throw new Error('The dataset has no groups.');
  return selected;
}

const of = ({ series }: BreakdownHistory, id: string): CategoryHistory | undefined =>
  series.find(({ category }) => category.id === id);
const values = (category: CategoryHistory | undefined): unknown[] =>
  category?.points.map(({ quantity, joined }) => [
    'value' in quantity ? quantity.value : undefined,
    joined,
  ]) ?? [];
const partly = { groupsComplete: false, total: 90 };

describe('the history', () => {
  it('has every number known, also of lists that leave groups out', () => {
    const all = history([
      ['2023-01-01', [['Poets', 3]]],
      ['2023-06-01', [['Poets', 5]], partly],
      ['2023-09-01', [], { total: 40 }],
      ['2024-01-01', [['Poets', 4]]],
    ]);
    expect(values(of(all, 'Poets'))).toEqual([
      [3, false],
      [5, true],
      [4, true],
    ]);
    expect(all.lists).toHaveLength(3);
    expect(of(all, 'Poets')?.difference).toBe(1);
  });
  it('takes a list that does not name a group for no number, never for nobody', () => {
    const all = history([
      ['2023-01-01', [['Poets', 3]]],
      ['2023-06-01', [['Bards', 5]], partly],
      ['2023-09-01', [['Poets', 4]], partly],
    ]);
    expect(values(of(all, 'Poets'))).toEqual([
      [3, false],
      [4, true],
    ]);
  });
  it('breaks where a list with all its groups leaves one out', () => {
    const all = history([
      ['2023-01-01', [['Poets', 3]]],
      ['2023-06-01', [['Bards', 5]]],
      ['2023-09-01', [['Poets', 4]]],
    ]);
    expect(values(of(all, 'Poets'))).toEqual([
      [3, false],
      [4, false],
    ]);
  });
  it('breaks after more than 365 days', () => {
    const joined = (date: string): unknown =>
      of(
        history([
          ['2022-03-01', [['Poets', 3]]],
          [date, [['Poets', 4]]],
        ]),
        'Poets',
      )?.points[1]?.joined;
    expect(joined('2023-03-01')).toBe(true);
    expect(joined('2023-03-02')).toBe(false);
  });
  it('puts the groups of the last list first, by their last number', () => {
    const { series } = history([
      [
        '2023-01-01',
        [
          ['Old', 50],
          ['Poets', 30],
        ],
      ],
      [
        '2023-06-01',
        [
          ['Bards', 9],
          ['Poets', 4],
        ],
      ],
    ]);
    expect(series.map(({ category, current }) => [category.id, current])).toEqual([
      ['Bards', true],
      ['Poets', true],
      ['Old', false],
    ]);
  });
  it('leaves out groups without any number', () => {
    const all = history([
      [
        '2023-01-01',
        [
          ['Poets', 3],
          ['Some', { qualifier: 'several' }],
        ],
      ],
    ]);
    expect(all.series).toHaveLength(1);
    expect(all.series[0]).toMatchObject({ difference: undefined, last: { quantity: exactly(3) } });
  });
  it('runs to the day of publication, or to the list that the editor chose', () => {
    const lists: readonly ListGiven[] = [
      ['2022-01-01', [['Poets', 3]]],
      ['2022-06-01', [['Poets', 7]]],
      ['2023-06-01', [['Poets', 9]]],
    ];
    expect(history(lists).axis).toEqual({ from: '2022-01-01', to: '2024-06-30' });
    const upTo = history(lists, '2022-06-01');
    expect(upTo.axis.to).toBe('2022-06-01');
    expect(values(upTo.series[0])).toHaveLength(2);
  });
  it('names the largest group only where it is certain', () => {
    const largest = (...groups: ListGiven[1]): string | undefined =>
      history([['2023-01-01', groups, { total: 60, groupsComplete: false }]]).largest?.id;
    expect(largest(['Poets', 50], ['Bards', 8])).toBe('Poets');
    expect(largest(['Poets', 20], ['Bards', 8])).toBeUndefined();
    expect(largest(['Poets', 28], ['Bards', 28])).toBeUndefined();
  });
  it('is none where no list gives a number', () => {
    const dataset = aDataset({ counts: [aList('2024-01-01', 5)] });
    const breakdown = selectBreakdown(dataset, { date: undefined, compiler: undefined });
    expect(
      breakdown && selectBreakdownHistory(dataset, { newest: breakdown.newest, chosen: undefined }),
    ).toBeUndefined();
  });
});
