import type { Field, Resource } from './descriptor.ts';
import type { Report } from './fault.ts';
import type { TableRow } from './table-row.ts';

/** Reports cells that break a constraint of their Table Schema, and rows whose primary key another row has. */
export function checkConstraints(
  rows: readonly TableRow[],
  { fields, primaryKey }: Resource['schema'],
  report: Report,
): void {
  for (const field of fields) {
    for (const row of rows) {
      const value = row.cells.get(field.name) ?? '';
      const message = value === '' ? emptyAdvice(field) : constraintAdvice(value, field);
      if (message !== undefined) report(fault(row, field.name, message));
    }
    if (field.constraints.unique) checkUnique(rows, [field.name], report);
  }
  const key = typeof primaryKey === 'string' ? [primaryKey] : primaryKey;
  if (key.length > 0) checkUnique(rows, key, report);
}

function emptyAdvice({ constraints }: Field): string | undefined {
  return constraints.required ? 'fill this cell' : undefined;
}

function constraintAdvice(value: string, { type, constraints }: Field): string | undefined {
  const { enum: words, pattern, minimum, maximum, minLength = 0, maxLength } = constraints;
  if (words && type !== 'boolean' && !words.map(String).includes(value))
    return `write one of ${words.join(', ')}`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(value))
    return `write it in the form ${pattern}`;
  const isNumber = type === 'integer' || type === 'number';
  const below = (limit: string | number): boolean =>
    isNumber ? Number(value) < Number(limit) : value < String(limit);
  const above = (limit: string | number): boolean =>
    isNumber ? Number(value) > Number(limit) : value > String(limit);
  if (minimum !== undefined && below(minimum)) return `write no less than ${minimum}`;
  if (maximum !== undefined && above(maximum)) return `write no more than ${maximum}`;
  if (value.length < minLength) return `write at least ${minLength} characters`;
  if (maxLength !== undefined && value.length > maxLength)
    return `write at most ${maxLength} characters`;
  return undefined;
}

function checkUnique(rows: readonly TableRow[], columns: readonly string[], report: Report): void {
  const first = new Map<string, number>();
  for (const row of rows) {
    const values = columns.map((column) => row.cells.get(column) ?? '');
    if (values.includes('')) continue;
    const key = JSON.stringify(values);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.number);
    else
      report(
        fault(
          row,
          columns.at(-1) ?? '',
          `row ${earlier} has the same ${columns.join(' and ')}: change or remove one`,
        ),
      );
  }
}

function fault(row: TableRow, column: string, message: string): Parameters<Report>[0] {
  const value = row.cells.get(column) ?? '';
  return { table: row.table, row: row.number, column, value, message };
}
