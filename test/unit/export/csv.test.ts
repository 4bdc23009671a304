import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../../src/model/partial-date.ts';
import { edtf } from '../../../src/export/cells.ts';
import { csvText } from '../../../src/export/csv.ts';
import { aDataset, aDeath, aList } from '../../fixtures/a-dataset.ts';
import { groupsOf } from '../../fixtures/a-grouped-list.ts';
import { aDeathNowhere, aPlace, aWithheldDeath } from '../../fixtures/a-map-dataset.ts';
import { groupedLists } from '../../fixtures/grouped-lists.ts';
import { en } from '../../fixtures/languages.ts';
import {
  breakdownTaken,
  countTaken,
  deathsMapTaken,
  regionsTaken,
  timelineTaken,
  viewTaken,
} from '../../fixtures/takeaways.ts';

/** Rows and cells of CSV as RFC 4180 reads them. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const risky = fc
  .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', "'", 'a', ' '))
  .map((letters) => letters.join(''));

describe('CSV', () => {
  it('begins with a byte order mark, parts cells with commas and ends lines with CRLF', () => {
    const csv = csvText(
      [
        ['a', 'b'],
        [1, 'ə, "x"'],
        [undefined, ''],
      ],
      { source: 'S' },
    );
    expect(csv).toBe('\ufeffa,b,source\r\n1,"ə, ""x""",S\r\n,,S\r\n');
  });

  it('reads back as what was written', () => {
    const safe = text.filter((value) => !/(^|[;\t\r\n])[=+\-@\t\r]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(safe, safe), { minLength: 1 }), (rows) => {
        expect(cellsOf(csvText(rows, {}).slice(1))).toEqual(rows);
      }),
    );
  });

  it('never lets a text cell begin as a formula, where commas part cells or semicolons or tabs', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(risky, text), { minLength: 1 }), (row) => {
        const csv = csvText([row], {}).slice(1);
        const cells = cellsOf(csv).flat();
        for (const cell of cells) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          for (const piece of cell.split(/[;\t\r\n]/)) expect(piece).not.toMatch(/^[=+\-@]/);
        }
        expect(cells.map((cell) => cell.replaceAll("'", ''))).toEqual(
          row.map((cell) => cell.replaceAll("'", '')),
        );
      }),
    );
  });

  it('leaves numbers numbers, negative ones too', () => {
    expect(csvText([['n'], [-17], [30.6], ['-17']], {})).toBe("\ufeffn\r\n-17\r\n30.6\r\n'-17\r\n");
  });

  it('writes dates as the dataset reads them', () => {
    for (const date of [
      '2024-12-10',
      '2024-12',
      '2024',
      '2024-12-10/2024-12-12',
      '../2024-03-01',
    ]) {
      const parsed = parsePartialDate(date);
      expect(parsed && edtf(parsed)).toBe(date);
    }
  });
});

/** The rows as records by the names of their columns; empty cells left out. */
function records(rows: readonly (readonly unknown[])[]): Record<string, unknown>[] {
  const [names = [], ...facts] = rows;
  for (const row of facts) expect(row).toHaveLength(names.length);
  return facts.map((row) =>
    Object.fromEntries(
      names.flatMap((name, i) => (row[i] === undefined ? [] : [[String(name), row[i]]])),
    ),
  );
}

describe('the rows', () => {
  it('of the timeline have every list with its qualifier, change and what others give', () => {
    const dataset = aDataset({
      counts: [
        aList('2022', 80),
        aList('2023-06-10', 100, {
          conflict: {
            alternatives: [
              { quantity: { qualifier: 'more-than', value: 90 }, how: 'stated', sources: ['held'] },
            ],
            reason: { en: 'Two reports differ.' },
          },
        }),
        aList('2024-01/2024-02', 95, { quantity: { qualifier: 'at-least', value: 95 } }),
        aList('2024-06-01', 70),
      ],
    });
    const [first, second, third, last] = records(timelineTaken(dataset).rows);
    expect(first).toMatchObject({ date: '2022', date_precision: 'year', value: 80 });
    expect(second).toMatchObject({
      qualifier: 'exact',
      value: 100,
      change_since_list_before: 20,
      other_figures: 'more-than 90 (stated)',
      disagreement: 'Two reports differ.',
      sources: 'Freedonia Gazette, https://example.org/gazette',
    });
    expect(third).toMatchObject({
      date: '2024-01-01/2024-02-29',
      qualifier: 'at-least',
      value: 95,
    });
    expect(third).not.toHaveProperty('change_since_list_before');
    expect(last).toMatchObject({ list_id: 'league-2024-06-01', value: 70 });
  });

  it('of the breakdown have every category, folded or not, and those not stated', () => {
    const rows = records(breakdownTaken(aDataset(), '2024-06-01', undefined, 1).rows);
    expect(
      rows.map(({ category, value, share_percent }) => [category, value, share_percent]),
    ).toEqual([
      ['Believers', 70, 56.5],
      ['Journalists', 21, 16.9],
      ['Not stated', 33, 26.6],
    ]);
  });

  it('of two lists have what each gives for a category, with the difference and the names on the lists', async () => {
    const dataset = groupedLists([
      [
        '2023-06-01',
        [
          ['Poets', 22],
          ['Sailors', 7],
        ],
        {
          groups: [
            ...groupsOf([['Poets', 22]]).map((group) => ({ ...group, printed: 'Writers' })),
            ...groupsOf([['Sailors', 7]]),
          ],
        },
      ],
      [
        '2024-06-01',
        [
          ['Poets', 13],
          ['Actors', { qualifier: 'more-than', value: 4 }],
        ],
        { total: 20, groupsComplete: false },
      ],
    ]);
    const rows = records((await viewTaken('change', dataset, { date: '2024-06-01', top: 1 })).rows);
    expect(rows.map(({ category, difference, listed }) => [category, difference, listed])).toEqual([
      ['Poets', -9, 'on both'],
      ['Actors', undefined, 'now only'],
      ['Sailors', undefined, 'not known'],
      ['Not stated', undefined, undefined],
    ]);
    expect(rows[0]).toMatchObject({
      then_date: '2023-06-01',
      then_value: 22,
      then_category_in_the_list: 'Writers',
      now_list_id: 'league-2024-06-01',
      now_value: 13,
      now_category_in_the_list: 'Poets',
    });
    expect(rows[1]).toMatchObject({ now_qualifier: 'more-than', now_value: 4 });
    expect(rows[1]).not.toHaveProperty('then_qualifier');
    expect(rows[3]).toMatchObject({ then_value: 0, now_qualifier: 'at-most' });
  });

  it('of the history have every number of every list, folded or not', async () => {
    const dataset = groupedLists([
      [
        '2022-01',
        [
          ['Poets', 12],
          ['Sailors', { qualifier: 'between', low: 3, high: 5 }],
        ],
        { groupsComplete: false, total: 40 },
      ],
      ['2023-01-01', [], { total: 50 }],
      ['2024-01-01', [['Poets', 9]]],
    ]);
    const rows = records((await viewTaken('history', dataset, { top: 1 })).rows);
    expect(
      rows.map(({ date, category, qualifier, value, low, high }) =>
        [date, category, qualifier, value, low, high].filter((cell) => cell !== undefined),
      ),
    ).toEqual([
      ['2022-01', 'Poets', 'exact', 12],
      ['2022-01', 'Sailors', 'between', 3, 5],
      ['2024-01-01', 'Poets', 'exact', 9],
    ]);
    expect(rows.map((row) => row['gives_all_groups'])).toEqual(['no', 'no', 'yes']);
  });

  it('of the people are those of the bars', async () => {
    const taken = await viewTaken('people', aDataset(), { date: '2024-06-01' });
    expect(taken.rows).toEqual(breakdownTaken(aDataset(), '2024-06-01').rows);
  });

  it('of a board have its largest groups under the id and date of their list', async () => {
    const dataset = groupedLists([
      [
        '2023-01-01',
        [
          ['Students', 44],
          ['Poets', 9],
        ],
      ],
      ['2024-01-01', [], { total: 60 }],
    ]);
    const rows = records((await countTaken(dataset, undefined, en, 'board')).rows);
    expect(rows.map(({ id, label, value }) => [id, label, value])).toEqual([
      ['league-2024-01-01', undefined, 60],
      ['league-2023-01-01', undefined, 53],
      ['league-2023-01-01', 'Students', 44],
      ['league-2023-01-01', 'Poets', 9],
    ]);
    const alone = records((await countTaken(dataset, undefined, en, 'sparkline')).rows);
    expect(alone).toHaveLength(2);
  });

  it('of the count have the number, then what it is compared with', async () => {
    const rows = records((await countTaken(aDataset())).rows);
    expect(rows.map(({ date, value, change_since_then: change }) => [date, value, change])).toEqual(
      [
        ['2024-06-01', 124, undefined],
        ['2023-06-10', 100, 24],
        ['2022-12-01', 110, 14],
      ],
    );
    const [total] = records((await countTaken(aDataset(), 'deaths-2023')).rows);
    expect(total).toMatchObject({
      date: '2023',
      qualifier: 'more-than',
      value: 40,
      unit: 'people',
    });
  });

  it('of the map have places with their numbers, one number without place, and the years', () => {
    const places = [aPlace('a', [10, 51]), aPlace('b')];
    const at = (id: string, place: string) => ({ ...aDeath(id), place });
    const dataset = aDataset({
      places,
      deaths: [at('1', 'a'), at('2', 'a'), at('3', 'b'), aDeathNowhere('4'), aWithheldDeath('5')],
    });
    const rows = records(deathsMapTaken(dataset, undefined).rows);
    expect(
      rows.map(({ record, place_id, year, value }) => [record, place_id ?? year, value]),
    ).toEqual([
      ['deaths-at-place', 'a', 2],
      ['deaths-at-place', 'b', 1],
      ['deaths-place-not-stated', undefined, 2],
      ['year-total', '2023', 40],
    ]);
    expect(rows[1]).toMatchObject({ position_precision: 'not-published' });
    expect(rows[1]).not.toHaveProperty('latitude');
  });

  it('of the regions have those with cases, those of which none is published without a number, and the rest', () => {
    const places = [aPlace('a', [10.5, 51], { region: 'west' }), aPlace('b')];
    const at = (id: string, place: string) => ({ ...aDeath(id), place });
    const dataset = aDataset({
      places,
      deaths: [at('1', 'a'), at('2', 'a'), at('3', 'b'), aWithheldDeath('4')],
    });
    const rows = records(regionsTaken(dataset).rows);
    expect(
      rows.map(({ record, region_id, year, qualifier, value }) => [
        record,
        region_id ?? year,
        qualifier,
        value,
      ]),
    ).toEqual([
      ['deaths-in-region', 'west', 'exact', 2],
      ['deaths-in-region', 'east', 'unknown', undefined],
      ['deaths-region-not-known', undefined, 'exact', 2],
      ['year-total', '2023', 'more-than', 40],
    ]);
    expect(rows[1]).toMatchObject({ note: 'no case published' });
  });
});
