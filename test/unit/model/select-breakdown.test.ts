import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactError } from '../../../src/model/fact-error.ts';
import { exactly, type Quantity } from '../../../src/model/quantity.ts';
import { selectBreakdown, type Breakdown } from '../../../src/model/select-breakdown.ts';
import { selectTop } from '../../../src/model/select-top.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { aGroupedList, groupsOf, type GroupGiven } from '../../fixtures/a-grouped-list.ts';

const NOTHING = { date: undefined, compiler: undefined };

function select(
  dataset: Dataset,
  choice: Partial<typeof NOTHING> | { date: string } = {},
): Breakdown {
  const breakdown = selectBreakdown(dataset, { ...NOTHING, ...choice });
  if (!breakdown) throw new Error('The dataset has no list.');
  return breakdown;
}

const exact = (quantity: Quantity | undefined): number => {
  if (quantity?.qualifier !== 'exact') throw new Error(`${quantity?.qualifier ?? 'nothing'}`);
  return quantity.value;
};
const labels = ({ parts }: Breakdown): string[] =>
  parts.map(({ category }) => category.label.get('en') ?? '');

describe('the list', () => {
  it('is by default the newest with all its groups', () => {
    const { list, newest, newestKnown } = select(aDataset());
    expect(list.id).toBe('league-2023-06-10');
    expect(newest.id).toBe('league-2024-06-01');
    expect(newestKnown).toEqual(exactly(91));
  });
  it('is the newest with some groups when none has all', () => {
    const some = aGroupedList([['Poets', 3]], {
      total: 10,
      list: { groupsComplete: false },
      lists: [aList('2024-06-20', 11)],
    });
    expect(select(some).list.id).toBe('league-2024-06-01');
    expect(select(some).newestKnown).toBeUndefined();
  });
  it('is the newest when no groups are known', () => {
    expect(
      select(aDataset({ counts: [aList('2024-01-01', 5), aList('2024-02-01', 6)] })).list.id,
    ).toBe('league-2024-02-01');
  });
  it('is the one whose date covers the day', () => {
    const counts = [aList('2024-01', 5), aList('2024-02-03/2024-02-20', 6), aList('2024-02-10', 7)];
    const dataset = aDataset({ counts });
    expect(select(dataset, { date: '2024-01-17' }).list.id).toBe('league-2024-01');
    expect(select(dataset, { date: '2024-02-04' }).list.id).toBe('league-2024-02-03-2024-02-20');
    expect(select(dataset, { date: '2024-02-10' }).list.id).toBe('league-2024-02-10');
  });
  it('never falls back when a day has none', () => {
    for (const date of ['2023-06-11', '2023-02-30', 'newest'])
      expect(() => select(aDataset(), { date })).toThrow(FactError);
    expect(() => select(aDataset(), { date: '2023-06-11' })).toThrow(/2023-06-10/);
  });
  it('is of the compiler that is named', () => {
    const compiler = 'watch';
    expect(selectBreakdown(aDataset(), { date: undefined, compiler })?.list.id).toBe(
      'watch-2023-01',
    );
    expect(() => selectBreakdown(aDataset(), { date: undefined, compiler: 'wach' })).toThrow(
      FactError,
    );
  });
  it('is none where the compiler has none', () => {
    expect(selectBreakdown(aDataset({ counts: [] }), NOTHING)).toBeUndefined();
    expect(() =>
      selectBreakdown(aDataset({ counts: [] }), { ...NOTHING, date: '2024-01-01' }),
    ).toThrow(FactError);
  });
});

describe('the parts', () => {
  it('stand largest first, those without a number last', () => {
    const list = aGroupedList(
      [
        ['Poets', 3],
        ['Some', { qualifier: 'several' }],
        ['Believers', { qualifier: 'about', value: 60 }],
        ['Nobody', 0],
      ],
      { total: 90 },
    );
    expect(labels(select(list))).toEqual(['Believers', 'Poets', 'Nobody', 'Some']);
  });
  it('have shares as exact as their numbers', () => {
    const list = aGroupedList([['Believers', { qualifier: 'more-than', value: 30 }]], {
      total: 40,
    });
    expect(select(list).parts[0]?.share).toEqual({
      qualifier: 'more-than',
      value: 75,
      unit: 'percent',
    });
  });
  it('carry the printed name only where it is another one', () => {
    const named = (printed: string): string | undefined =>
      select(
        aGroupedList([['Poets and writers', 3]], {
          list: { groups: [{ ...groupsOf([['Poets and writers', 3]])[0], printed } as never] },
        }),
      ).parts[0]?.printed;
    expect(named('Poets and writers')).toBeUndefined();
    expect(named('“Writers and poets”')).toBeUndefined();
    expect(named('Literary circle')).toBe('Literary circle');
  });
  it('take __proto__ as a label and an id like any other', () => {
    const breakdown = select(
      aGroupedList([
        ['__proto__', 3],
        ['constructor', 2],
      ]),
    );
    expect(labels(breakdown)).toEqual(['__proto__', 'constructor']);
  });
});

describe('what is not stated', () => {
  it('is the remainder of the total', () => {
    const { rest, known } = select(
      aGroupedList([['Poets', 3]], { total: 10, list: { groupsComplete: false } }),
    );
    expect(rest?.quantity).toEqual(exactly(7));
    expect(rest?.share).toEqual({ qualifier: 'exact', value: 70, unit: 'percent' });
    expect(known).toEqual(exactly(3));
  });
  it('is a remainder also where the list is called complete', () => {
    expect(select(aGroupedList([['Poets', 3]], { total: 10 })).rest?.quantity).toEqual(exactly(7));
  });
  it('is nothing where the groups are the whole list', () => {
    expect(select(aGroupedList([['Poets', 3]])).rest).toBeUndefined();
    const inexact: GroupGiven = ['Poets', { qualifier: 'about', value: 3 }];
    expect(select(aGroupedList([inexact], { total: 10 })).rest).toBeUndefined();
  });
  it('is the whole list where no groups are known', () => {
    const { parts, rest } = select(aDataset({ counts: [aList('2024-01-01', 5)] }));
    expect(parts).toEqual([]);
    expect(rest).toEqual({
      quantity: exactly(5),
      share: { qualifier: 'exact', value: 100, unit: 'percent' },
    });
  });
  it('has no number where a group has none', () => {
    const { rest } = select(
      aGroupedList([['Poets', { qualifier: 'several' }]], {
        total: 9,
        list: { groupsComplete: false },
      }),
    );
    expect(rest?.quantity.qualifier).toBe('unknown');
  });
});

describe('shares', () => {
  it('are not given where a person can stand twice', () => {
    const breakdown = select(
      aGroupedList(
        [
          ['Poets', 8],
          ['Believers', 7],
        ],
        { total: 10, list: { groupsOverlap: true } },
      ),
    );
    expect(breakdown.hasShares).toBe(false);
    expect(breakdown.parts.every(({ share }) => share === undefined)).toBe(true);
    expect(breakdown.rest).toBeUndefined();
    expect(selectTop({ ...breakdown }, 0, undefined).others?.part).toBeUndefined();
  });
  it('are not given of a total that is no exact number', () => {
    const total = { qualifier: 'about', value: 40 } as const;
    expect(select(aGroupedList([['Poets', 8]], { total })).hasShares).toBe(false);
  });
});

describe('the largest', () => {
  const largest = (groups: readonly GroupGiven[], total?: number): string[] =>
    select(
      aGroupedList(groups, {
        ...(total ? { total } : {}),
        list: { groupsComplete: total === undefined },
      }),
    ).largest.map(({ category }) => category.id);
  it('is the one with most people, or all that are equal', () => {
    expect(
      largest([
        ['Poets', 3],
        ['Believers', 9],
      ]),
    ).toEqual(['Believers']);
    expect(
      largest([
        ['Poets', 9],
        ['Believers', 9],
        ['Press', 1],
      ]),
    ).toEqual(['Poets', 'Believers']);
  });
  it('is not told where a larger one may be among what is not stated', () => {
    expect(
      largest(
        [
          ['Poets', 3],
          ['Believers', 9],
        ],
        21,
      ),
    ).toEqual([]);
    expect(
      largest(
        [
          ['Poets', 3],
          ['Believers', 9],
        ],
        20,
      ),
    ).toEqual(['Believers']);
  });
  it('is not told where another may have as many', () => {
    expect(
      largest([
        ['Poets', { qualifier: 'at-least', value: 3 }],
        ['Believers', 9],
      ]),
    ).toEqual([]);
    expect(
      largest([
        ['Poets', { qualifier: 'several' }],
        ['Believers', 9],
      ]),
    ).toEqual([]);
    expect(largest([['Poets', 0]])).toEqual([]);
  });
});

describe('the top', () => {
  const breakdown = select(
    aGroupedList([
      ['A', 9],
      ['B', 8],
      ['C', 7],
      ['D', 6],
      ['E', 5],
    ]),
  );
  it('takes the others together', () => {
    const { parts, others } = selectTop(breakdown, 2, undefined);
    expect(parts.map(({ category }) => category.id)).toEqual(['A', 'B']);
    expect(others?.count).toBe(3);
    expect(others?.part?.quantity).toEqual(exactly(18));
  });
  it('keeps what is selected out of the others', () => {
    const { parts, others } = selectTop(breakdown, 2, 'E');
    expect(parts.map(({ category }) => category.id)).toEqual(['A', 'B', 'E']);
    expect(others?.count).toBe(2);
  });
  it('shows a single other by its own name', () => {
    expect(selectTop(breakdown, 4, undefined)).toEqual({
      parts: breakdown.parts,
      others: undefined,
    });
  });
});

it('sums to the list whatever the groups, the cut and the order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 30 }),
      (sizes, more, top) => {
        const groups = sizes.map((people, i): GroupGiven => [`Group ${i}`, people]);
        const total = sizes.reduce((sum, people) => sum + people, 0) + more;
        const breakdown = select(aGroupedList(groups, { total, list: { groupsComplete: false } }));
        const { parts, others } = selectTop(breakdown, top, undefined);
        const shown = [...parts, ...(others?.part ? [others.part] : [])];
        const rest = breakdown.rest ? exact(breakdown.rest.quantity) : 0;
        expect(shown.reduce((sum, { quantity }) => sum + exact(quantity), rest)).toBe(total);
        expect(rest).toBe(more);
        expect(parts.length + (others?.count ?? 0)).toBe(sizes.length);
      },
    ),
  );
});
