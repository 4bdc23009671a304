import { columnName } from './column-name.ts';
import type { Columns } from './column.ts';
import { DESCRIPTOR_FILE, type Resource } from './descriptor.ts';
import type { Report } from './fault.ts';

/**
 * Reports where the Table Schema of a resource lacks a column that the dataset needs, or gives it another type; true
 * when it fits. Further fields are the publisher's own: they stay in the table.
 */
export function checkTableSchema(
  resource: Resource,
  columns: Columns,
  languages: readonly string[],
  report: Report,
): boolean {
  let fits = true;
  const { fields } = resource.schema;
  const fault = (value: string, message: string): void => {
    fits = false;
    const column = `resources.${resource.name}.fields`;
    report({ table: DESCRIPTOR_FILE, row: undefined, column, value, message });
  };
  for (const [name, types] of expectedColumns(columns, languages)) {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) fault(name, `add the field ${name} of type ${types[0]}`);
    else if (!types.includes(field.type))
      fault(`${name}: ${field.type}`, `give the field ${name} the type ${types.join(' or ')}`);
  }
  return fits;
}

function expectedColumns(
  columns: Columns,
  languages: readonly string[],
): [string, readonly string[]][] {
  return Object.entries(columns).flatMap(([field, column]): [string, readonly string[]][] => {
    const name = columnName(field);
    if ('filled' in column) return languages.map((language) => [`${name}_${language}`, ['string']]);
    return [[name, column.types]];
  });
}
