import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/publish/fault.ts';
import { faultsOf, published } from '../../fixtures/publish.ts';
import { freedonia, withRows, type Folder } from '../../fixtures/tables.ts';

const lines = (folder: Folder): string[] => faultsOf(folder).map(formatFault);
const withHeader = (table: string, change: (names: readonly string[]) => string[]): Folder =>
  withRows(freedonia(), table, ([header = [], ...rows]) => [change(header), ...rows]);

describe('the header of a table', () => {
  test('may name its columns in any order', () => {
    const reversed = withRows(freedonia(), 'counts', (rows) => rows.map((row) => row.toReversed()));
    expect(published(reversed)).toBe(published(freedonia()));
  });

  test('missing and unknown columns are all listed, a near one with its right name', () => {
    const folder = withHeader('counts', (names) =>
      names.map((name) => ({ value: 'Value ', high: 'maximum' })[name] ?? name),
    );
    expect(lines(folder)).toEqual([
      'counts.csv:1 value "" — the column is missing: add it',
      'counts.csv:1 high "" — the column is missing: add it',
      'counts.csv:1 Value "Value" — the column is unknown: rename it to value',
      'counts.csv:1 maximum "maximum" — the column is unknown: remove it, or add it to datapackage.json',
    ]);
  });

  test('a doubled column is refused', () => {
    const folder = withRows(freedonia(), 'sources', (rows) =>
      rows.map((row) => [...row, row[0] ?? '']),
    );
    expect(lines(folder)).toEqual(['sources.csv:1 id "id" — the column stands twice: remove one']);
  });

  test('empty columns and rows that a spreadsheet adds are ignored', () => {
    const folder = withRows(freedonia(), 'sources', (rows) => [
      ...rows.map((row) => [...row, '', '']),
      rows[0]?.map(() => '') ?? [],
    ]);
    expect(published(folder)).toBe(published(freedonia()));
  });

  test('empty cells left out at the end of a row are empty', () => {
    const folder = withRows(freedonia(), 'sources', (rows) =>
      rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)),
    );
    expect(published(folder)).toBe(published(freedonia()));
  });

  test('a row with more cells than the header is refused', () => {
    const folder = withRows(freedonia(), 'sources', ([header = [], ...rows]) => [
      header,
      ...rows.map((row, i) => (i === 1 ? [...row, 'more'] : row)),
    ]);
    expect(lines(folder)).toEqual([
      'sources.csv:3 "more" — the row has more cells than the header: quote a cell that holds a separator',
    ]);
  });

  test('a column named __proto__ is unknown like any other', () => {
    const folder = withHeader('figures', (names) => [...names.slice(0, -1), '__proto__']);
    expect(lines(folder)[1]).toContain(
      'figures.csv:1 __proto__ "__proto__" — the column is unknown',
    );
  });
});
