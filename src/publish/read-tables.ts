import { checkConstraints } from './check-constraints.ts';
import { checkTableSchema } from './check-table-schema.ts';
import { decodeText } from './decode-text.ts';
import { DESCRIPTOR_FILE, type Descriptor } from './descriptor.ts';
import type { Report } from './fault.ts';
import { parseRows } from './parse-rows.ts';
import { readRow } from './read-row.ts';
import { tableRows } from './table-rows.ts';
import type { ReadTables } from './table-row.ts';
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** Reads every table that the dataset is made of; wrong files, headers and cells are reported and left out. */
export function readTables(
  descriptor: Descriptor,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
): ReadTables {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readTable(name, descriptor, files, report)]),
  ) as unknown as ReadTables;
}

function readTable(
  name: TableName,
  { resources, custody: { languages } }: Descriptor,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
): readonly unknown[] {
  const whole = (table: string, value: string, message: string): void =>
    report({ table, row: undefined, column: undefined, value, message });
  const resource = resources.find((candidate) => candidate.name === name);
  if (!resource) {
    whole(DESCRIPTOR_FILE, name, `add the resource ${name}; a table with only a header is fine`);
    return [];
  }
  if (!checkTableSchema(resource, TABLES[name], languages, report)) return [];
  const { path, schema } = resource;
  const bytes = files.get(path);
  if (!bytes) {
    whole(path, '', 'the table is missing: put it back, with at least its header');
    return [];
  }
  const text = decodeText(bytes, path, report);
  if (text === undefined) return [];
  const columns = schema.fields.map((field) => field.name);
  const rows = tableRows(parseRows(text, path, report), path, columns, report);
  const read = rows.flatMap((row) => readRow(TABLES[name], row, languages, report) ?? []);
  checkConstraints(rows, schema, report);
  return read;
}
