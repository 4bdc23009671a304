import { columnName } from './column-name.ts';
import { DESCRIPTOR_FILE } from './descriptor.ts';
import type { Fault } from './fault.ts';
import type { TableRow } from './table-row.ts';

interface Origin {
  readonly row: TableRow;
  readonly columns: Readonly<Record<string, string>>;
}

/** Where in the tables each object of the assembled file comes from. */
export interface Origins {
  /** Notes the row of an object and returns it; `columns` names the columns of keys that are not called alike. */
  readonly mark: <T extends object>(
    object: T,
    row: TableRow,
    columns?: Readonly<Record<string, string>>,
  ) => T;
  /** The cell of a path in the file, as a fault; what comes from no table stands in `datapackage.json`. */
  readonly faultAt: (
    file: object,
    path: readonly (string | number)[],
    value: unknown,
    message: string,
  ) => Fault;
}

/** Provenance of one run. It hangs on the objects, so that sorting them does not disturb it. */
export function createOrigins(): Origins {
  const origins = new WeakMap<object, Origin>();
  return {
    mark: (object, row, columns = {}) => {
      origins.set(object, { row, columns });
      return object;
    },
    faultAt: (file, path, value, message) => {
      let origin: Origin | undefined;
      let column: string | undefined;
      let here: unknown = file;
      for (const key of path) {
        const own = isObject(here) ? origins.get(here) : undefined;
        if (own) {
          origin = own;
          column = own.columns[key] ?? columnName(String(key));
        } else if (typeof key === 'string' && column !== undefined) column = `${column}_${key}`;
        here = isObject(here) ? (here as Record<string | number, unknown>)[key] : undefined;
      }
      if (!origin) {
        const place = ['custody', ...path].join('.');
        return {
          table: DESCRIPTOR_FILE,
          row: undefined,
          column: place,
          value: shown(value),
          message,
        };
      }
      const { table, number, cells } = origin.row;
      const cell = column === undefined ? undefined : cells.get(column);
      return { table, row: number, column, value: cell ?? shown(value), message };
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
