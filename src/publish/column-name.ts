/** The column of a field: `groupsComplete` stands in `groups_complete`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
