import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { FactError } from '../../../src/model/fact-error.ts';
import { exactly } from '../../../src/model/quantity.ts';
import { selectBreakdown } from '../../../src/model/select-breakdown.ts';
import {
  joinedChange,
  selectBreakdownChange,
  type BreakdownChange,
} from '../../../src/model/select-breakdown-change.ts';
import { groupsOf } from '../../fixtures/a-grouped-list.ts';
import { groupedLists } from '../../fixtures/grouped-lists.ts';

const EARLY = '2023-06-01';
const LATE = '2024-06-01';

function select(dataset: Dataset, compareTo?: string, date?: string): BreakdownChange | undefined {
  const breakdown = selectBreakdown(dataset, { date, compiler: undefined });
  if (!breakdown) throw new Error('The dataset has no list.');
  return selectBreakdownChange(dataset, breakdown.list, compareTo);
}

function change(...given: Parameters<typeof select>): BreakdownChange {
  const selected = select(...given);
  if (!selected) throw new Error('There is no earlier list.');
  return selected;
}

const ids = (parts: BreakdownChange['parts']): string[] => parts.map(({ category }) => category.id);

describe('the list that is compared with', () => {
  const dataset = groupedLists([
    ['2022-01-01', [['Poets', 1]]],
    ['2022-06-01', [['Poets', 2]], { groupsComplete: false, total: 9 }],
    ['2023-01-01', [], { total: 10 }],
    [LATE, [['Poets', 4]]],
  ]);
  it('is the one before that has groups, complete or not', () => {
    expect(change(dataset).from.date.from).toBe('2022-06-01');
  });
  it('is the one that the editor names, also without groups', () => {
    expect(change(dataset, '2022-01-01').from.date.from).toBe('2022-01-01');
    const bare = change(dataset, '2023-01-01');
    expect(bare.parts).toMatchObject([{ status: 'unknown', then: undefined, now: exactly(4) }]);
    expect(bare.rest).toMatchObject({ then: exactly(10), now: exactly(0) });
    expect(bare.total.difference).toBe(-6);
  });
  it('never falls back', () => {
    for (const day of ['2022-01-02', LATE, 'before'])
      expect(() => select(dataset, day)).toThrow(FactError);
    expect(() => select(dataset, LATE)).toThrow(/2022-01-01, 2022-06-01, 2023-01-01/);
    expect(() => select(dataset, '2023-01-01', '2022-06-01')).toThrow(FactError);
  });
  it('is none for the first list', () => {
    expect(select(dataset, undefined, '2022-01-01')).toBeUndefined();
  });
});

describe('a category', () => {
  const parts = (
    then: Parameters<typeof groupsOf>[0],
    now: Parameters<typeof groupsOf>[0],
    complete = true,
  ): BreakdownChange['parts'] =>
    change(
      groupedLists([
        [EARLY, then, { groupsComplete: complete, total: 100 }],
        [LATE, now, { groupsComplete: complete, total: 100 }],
      ]),
    ).parts;
  it('has both numbers and their difference', () => {
    expect(parts([['Poets', 5]], [['Poets', 3]])).toMatchObject([
      { status: 'both', then: exactly(5), now: exactly(3), difference: -2 },
    ]);
  });
  it('has no difference where a number is not exact', () => {
    const about = { qualifier: 'about', value: 5 } as const;
    expect(parts([['Poets', about]], [['Poets', 3]])[0]).toMatchObject({ difference: undefined });
  });
  it('is new or gone only where the other list gives all its groups', () => {
    const [poets, bards] = [[['Poets', 5]], [['Bards', 3]]] as const;
    expect(parts(poets, bards).map(({ status }) => status)).toEqual(['new', 'gone']);
    expect(parts(poets, bards, false).map(({ status }) => status)).toEqual(['unknown', 'unknown']);
  });
  it('stands by its later number, those of the earlier list alone after the others', () => {
    const all = parts(
      [
        ['Old', 50],
        ['Poets', 9],
      ],
      [
        ['Poets', 2],
        ['Bards', 7],
      ],
    );
    expect(ids(all)).toEqual(['Bards', 'Poets', 'Old']);
  });
  it('carries both names where the lists call it differently', () => {
    const named = (printed: string): ReturnType<typeof groupsOf> =>
      groupsOf([['Poets', 3]]).map((group) => ({ ...group, printed }));
    const dataset = groupedLists([
      [EARLY, [['Poets', 3]], { groups: named('Poets and writers') }],
      [LATE, [['Poets', 3]], { groups: named('Literary circle') }],
    ]);
    expect(change(dataset).parts[0]?.printed).toEqual({
      then: 'Poets and writers',
      now: 'Literary circle',
    });
    const same = groupedLists([
      [EARLY, [['Poets', 3]], { groups: named('Poets and Writers') }],
      [LATE, [['Poets', 3]], { groups: named('“Writers and poets”') }],
    ]);
    expect(change(same).parts[0]?.printed).toBeUndefined();
  });
});

describe('the greatest change', () => {
  it('is that of one group or of several alike, up and down', () => {
    const { risen, fallen, sure } = change(
      groupedLists([
        [
          EARLY,
          [
            ['A', 1],
            ['B', 2],
            ['C', 9],
            ['D', 5],
          ],
        ],
        [
          LATE,
          [
            ['A', 4],
            ['B', 5],
            ['C', 3],
            ['D', 4],
          ],
        ],
      ]),
    );
    expect(ids(risen)).toEqual(['B', 'A']);
    expect(ids(fallen)).toEqual(['C']);
    expect(sure).toBe(true);
  });
  it('is not sure where a group may have changed more', () => {
    const later = (list: object): boolean =>
      change(
        groupedLists([
          [EARLY, [['A', 1]], { total: 50, ...list }],
          [
            LATE,
            [
              ['A', 4],
              ['B', 40],
            ],
          ],
        ]),
      ).sure;
    expect(later({ groupsComplete: false })).toBe(false);
    expect(later({ groupsComplete: true })).toBe(true);
  });
  it('is none where nothing has changed', () => {
    const equal = groupedLists([
      [EARLY, [['A', 1]]],
      [LATE, [['A', 1]]],
    ]);
    expect(change(equal)).toMatchObject({ risen: [], fallen: [], total: { difference: 0 } });
  });
});

describe('several categories as one', () => {
  it('count those that a whole list does not name as nobody, and those of a partial one as not known', () => {
    const joined = (complete: boolean): unknown => {
      const both = change(
        groupedLists([
          [EARLY, [['A', 1]], { groupsComplete: complete, total: 9 }],
          [
            LATE,
            [
              ['A', 4],
              ['B', 2],
            ],
          ],
        ]),
      );
      return joinedChange(both.parts, both);
    };
    expect(joined(true)).toEqual({ then: exactly(1), now: exactly(6), difference: 5 });
    expect(joined(false)).toEqual({ then: undefined, now: exactly(6), difference: undefined });
  });
  it('are no number where a person can be in several', () => {
    const both = change(
      groupedLists([
        [EARLY, [['A', 1]]],
        [LATE, [['A', 4]], { groupsOverlap: true }],
      ]),
    );
    expect(joinedChange(both.parts, both)).toMatchObject({ then: exactly(1), now: undefined });
  });
});
