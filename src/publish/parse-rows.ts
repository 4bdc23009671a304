import { dsvFormat } from 'd3-dsv';
import type { Report } from './fault.ts';

const SEPARATORS = [',', ';', '\t'];

/**
 * The cells of a table, row by row: index 0 is the header, index n the spreadsheet's row n + 1. Separator `,` `;` or
 * tab, any line ends; cells come trimmed, in Unicode's composed form, with `\n` as their line break.
 */
export function parseRows(
  text: string,
  table: string,
  report: Report,
): readonly (readonly string[])[] {
  const rows = dsvFormat(separatorOf(text)).parseRows(text, (row) => row.map(cleanCell));
  // d3-dsv reads an unclosed quote to the end of the file without a word.
  if ((text.split('"').length - 1) % 2 === 1)
    report({
      table,
      row: rows.length,
      column: undefined,
      value: rows.at(-1)?.at(-1) ?? '',
      message: 'a quotation mark is opened in this row and never closed: close or double it',
    });
  return rows;
}

/** The separator that the header line holds most of; a table of one column needs none. */
function separatorOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const times = (separator: string): number => header.split(separator).length;
  return SEPARATORS.reduce((best, next) => (times(next) > times(best) ? next : best));
}

function cleanCell(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim().normalize('NFC');
}
