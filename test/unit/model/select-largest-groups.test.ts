import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '../../../src/model/schema.ts';
import { selectLargestGroups } from '../../../src/model/select-largest-groups.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { categoryId, groupsOf, type GroupGiven } from '../../fixtures/a-grouped-list.ts';

type List = DatasetFile['counts'][number];

function grouped(
  date: string,
  total: number,
  given: readonly GroupGiven[],
  over: Partial<List> = {},
): List {
  return aList(date, total, { groups: groupsOf(given), groupsComplete: true, ...over });
}

/** "2024-06-01: A 5, B 3" */
function largest(counts: readonly List[]): string | undefined {
  const ids = new Set(counts.flatMap(({ groups }) => groups.map(({ category }) => category)));
  const dataset = aDataset({
    categories: [...ids].map((id) => ({ id: categoryId(id), label: { en: id } })),
    counts: [...counts],
  });
  const found = selectLargestGroups(dataset.counts);
  const groups = found?.groups.map(
    ({ category, quantity }) => `${category.id} ${'value' in quantity ? quantity.value : ''}`,
  );
  return found && `${found.list.date.from}: ${groups?.join(', ')}`;
}

const known = grouped('2023-06-01', 20, [
  ['A', 10],
  ['B', 5],
  ['C', 3],
  ['D', 2],
]);

describe('the largest groups', () => {
  it('are the three largest of the newest list', () => {
    expect(largest([known])).toBe('2023-06-01: A 10, B 5, C 3');
  });

  it('are those of an older list where the newest names none', () => {
    expect(largest([known, aList('2024-06-01', 30)])).toBe('2023-06-01: A 10, B 5, C 3');
  });

  it('are those of a list that is known in part only where nothing unknown can be larger', () => {
    const inPart = (total: number): List =>
      grouped(
        '2024-06-01',
        total,
        [
          ['A', 12],
          ['B', 6],
          ['C', 4],
        ],
        { groupsComplete: false },
      );
    expect(largest([known, inPart(25)])).toBe('2024-06-01: A 12, B 6, C 4');
    expect(largest([known, inPart(26)])).toBe('2023-06-01: A 10, B 5, C 3');
  });

  it('leave out groups as large as the next', () => {
    const tied = grouped('2024-06-01', 16, [
      ['A', 10],
      ['B', 2],
      ['C', 2],
      ['D', 2],
    ]);
    expect(largest([tied])).toBe('2024-06-01: A 10');
  });

  it('are not told where a group has no number or people stand in several', () => {
    const several = grouped('2024-06-01', 30, [
      ['A', 12],
      ['B', 6],
      ['C', 4],
      ['D', { qualifier: 'several' }],
    ]);
    expect(largest([several])).toBeUndefined();
    const overlap = grouped('2024-06-01', 15, [['A', 12]], {
      groupsComplete: false,
      groupsOverlap: true,
    });
    expect(largest([overlap])).toBeUndefined();
    expect(largest([])).toBeUndefined();
  });
});
