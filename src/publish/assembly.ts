import type { Report } from './fault.ts';
import type { Origins } from './origins.ts';
import type { TableRow } from './table-row.ts';

/** What the stages of assembling share. */
export interface Assembly {
  readonly languages: readonly string[];
  readonly origins: Origins;
  /** Takes faults that a row shows by itself. */
  readonly report: Report;
  /** Takes faults between rows; they mean something only when every row is sound by itself. */
  readonly reportBetween: Report;
}

/** Cells of a row that must be empty, with what to do about each that is not. */
export function filledColumns(row: TableRow, allowed: readonly string[]): readonly string[] {
  return [...row.cells].flatMap(([column, cell]) => {
    const known = allowed.some((field) => column === field || column.startsWith(`${field}_`));
    return cell === '' || known ? [] : [column];
  });
}
