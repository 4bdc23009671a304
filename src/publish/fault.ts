/** A fault in a publisher's folder: where it is as a spreadsheet shows it, the value found, and what to do. */
export interface Fault {
  /** File name under the data folder, as `counts.csv`. */
  readonly table: string;
  /** The header is row 1; undefined where a file has no rows or the fault is the whole file. */
  readonly row: number | undefined;
  readonly column: string | undefined;
  /** The cell as it stands in the table, or the value in `datapackage.json`. */
  readonly value: string;
  readonly message: string;
}

/** Takes a fault down; work goes on, so that one run lists all of them. */
export type Report = (fault: Fault) => void;

const LONGEST_VALUE = 80;

/** One line for a terminal: `counts.csv:17 date "Dec-24" — write 2024-12`. */
export function formatFault({ table, row, column, value, message }: Fault): string {
  const place = row === undefined ? table : `${table}:${row}`;
  const short = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
  const found = column === undefined && value === '' ? '' : ` ${JSON.stringify(short)}`;
  return `${place}${column === undefined ? '' : ` ${column}`}${found} — ${message}`;
}

/** Faults by table, row and column; of several at one cell only the first. */
export function orderedFaults(faults: readonly Fault[]): readonly Fault[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const { table, row, column, value } = fault;
    const place = JSON.stringify([table, row, column, row === undefined ? value : '']);
    if (!first.has(place)) first.set(place, fault);
  }
  return [...first.values()].sort(
    (a, b) => compareText(a.table, b.table) || (a.row ?? 0) - (b.row ?? 0),
  );
}

/** Order by UTF-16 code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
