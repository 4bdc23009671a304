import type { Cell } from './takeaway.ts';

/**
 * Spreadsheets run a cell that begins so as a formula. They part cells not only at commas: where the comma parts
 * decimals, as in Baku or Moscow, Excel opens a file by semicolons, so what follows one could begin a cell.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?=[=+\-@\t\r])/g;

/** What makes a cell need quotes (RFC 4180, section 2); the semicolon and the tab for readers that part cells there. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** Excel takes a file for the system's old code page without it, and prints "É™" for "ə". */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte order mark, commas, CRLF, one line of names. The names are English and stay,
 * so that a program may rely on them; labels are in the reader's language. `constants` follow as columns of their own
 * rather than as lines below, so that the table stays a table and a row that is copied elsewhere keeps its source.
 */
export function csvText(
  rows: readonly (readonly Cell[])[],
  constants: Readonly<Record<string, string>>,
): string {
  const [names = [], ...facts] = rows;
  const values = Object.values(constants);
  return (
    BYTE_ORDER_MARK +
    [[...names, ...Object.keys(constants)], ...facts.map((row) => [...row, ...values])]
      .map((row) => `${row.map(cellText).join(',')}\r\n`)
      .join('')
  );
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell.replace(FORMULA, "'");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
