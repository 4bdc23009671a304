import type { Report } from './fault.ts';
import type { TableRow } from './table-row.ts';

/**
 * The rows under a header that names every column of the Table Schema once, in any order; else every fault of the
 * header is reported and there are none. Rows without any text are skipped.
 */
export function tableRows(
  [header = [], ...records]: readonly (readonly string[])[],
  table: string,
  fields: readonly string[],
  report: Report,
): readonly TableRow[] {
  // Spreadsheets write empty columns when a cell far to the right was once used.
  const width = header.findLastIndex((name) => name !== '') + 1;
  const names = header.slice(0, width);
  if (!checkHeader(names, table, fields, report)) return [];
  return records.flatMap((record, i): TableRow[] => {
    if (record.every((cell) => cell === '')) return [];
    const number = i + 2;
    const extra = record.slice(width).find((cell) => cell !== '');
    if (extra !== undefined)
      report({
        table,
        row: number,
        column: undefined,
        value: extra,
        message: `the row has more cells than the header: quote a cell that holds a separator`,
      });
    return [{ table, number, cells: new Map(names.map((name, j) => [name, record[j] ?? ''])) }];
  });
}

function checkHeader(
  names: readonly string[],
  table: string,
  fields: readonly string[],
  report: Report,
): boolean {
  const fault = (column: string, value: string, message: string): void =>
    report({ table, row: 1, column, value, message });
  const missing = fields.filter((field) => !names.includes(field));
  const unknown = names.filter((name) => !fields.includes(name));
  const doubled = names.filter((name, i) => names.indexOf(name) !== i && fields.includes(name));
  for (const name of missing) fault(name, '', 'the column is missing: add it');
  for (const name of new Set(unknown)) {
    const near = missing.find((field) => plain(field) === plain(name));
    const hint = near ? `rename it to ${near}` : 'remove it, or add it to datapackage.json';
    fault(name, name, `the column is unknown: ${hint}`);
  }
  for (const name of new Set(doubled)) fault(name, name, 'the column stands twice: remove one');
  return missing.length + unknown.length + doubled.length === 0;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
