import type { Columns, LanguageColumns, Values } from './column.ts';
import { columnName } from './column-name.ts';
import type { Report } from './fault.ts';
import { Mistake } from './mistake.ts';
import { spoiledText } from './spoiled-text.ts';
import { faultAt, type ReadRow, type TableRow } from './table-row.ts';

/** The values of a row; undefined, and every wrong cell reported, when it has any. */
export function readRow<C extends Columns>(
  columns: C,
  row: TableRow,
  languages: readonly string[],
  report: Report,
): ReadRow<C> | undefined {
  let sound = true;
  const fault: Report = (found) => {
    sound = false;
    report(found);
  };
  for (const [name, cell] of row.cells) {
    const message = spoiledText(cell);
    if (message !== undefined) fault(faultAt(row, name, message));
  }
  const values: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(columns)) {
    if ('filled' in column) {
      values[field] = readLanguages(field, column, row, languages, fault);
      continue;
    }
    const cell = row.cells.get(columnName(field)) ?? '';
    if (cell === '') {
      if (column.required) fault(faultAt(row, field, 'fill this cell'));
      continue;
    }
    const value = column.read(cell, languages);
    if (value instanceof Mistake) fault(faultAt(row, field, value.message));
    else values[field] = value;
  }
  return sound ? { at: row, values: values as Values<C> } : undefined;
}

function readLanguages(
  field: string,
  { filled }: LanguageColumns,
  row: TableRow,
  languages: readonly string[],
  fault: Report,
): Record<string, string> | undefined {
  const texts = languages
    .map((language) => [language, row.cells.get(`${columnName(field)}_${language}`) ?? ''] as const)
    .filter(([, text]) => text !== '');
  const empty = languages.filter((language) => !texts.some(([filledIn]) => filledIn === language));
  if (filled === 'every')
    for (const language of empty) fault(faultAt(row, field, 'fill this cell', language));
  if (filled === 'some' && texts.length === 0)
    fault(faultAt(row, field, 'write this text in at least one language', languages[0]));
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
