import type { Columns, Values } from './column.ts';
import { columnName } from './column-name.ts';
import type { Fault } from './fault.ts';
import type { TABLES, TableName } from './tables.ts';

/** A row as it stands in a table, numbered as a spreadsheet shows it. */
export interface TableRow {
  readonly table: string;
  readonly number: number;
  /** Every column's text; empty where the cell is. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A row with what its cells mean. */
export interface ReadRow<C extends Columns> {
  readonly at: TableRow;
  readonly values: Values<C>;
}

/** The sound rows of every table. */
export type ReadTables = {
  readonly [T in TableName]: readonly ReadRow<(typeof TABLES)[T]>[];
};

/** A row of one table, as `RowOf<'counts'>`. */
export type RowOf<T extends TableName> = ReadTables[T][number];

/** A fault at the cell of a field; `language` chooses among the columns of a localised one. */
export function faultAt(row: TableRow, field: string, message: string, language?: string): Fault {
  const column = language === undefined ? columnName(field) : `${columnName(field)}_${language}`;
  return {
    table: row.table,
    row: row.number,
    column,
    value: row.cells.get(column) ?? '',
    message,
  };
}
