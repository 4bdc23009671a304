/** What a field of the published format holds: a date, a year, text by language, a quantity, or ids of records in a table. */
export type FieldKind =
  'date' | 'year' | 'text' | 'quantity' | 'compilers' | 'categories' | 'places' | 'sources';

/** Fields by name; a name means the same in every table, so that one list serves checking and decoding. */
export const FIELDS: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  ['date', 'date'],
  ['published', 'date'],
  ['year', 'year'],
  ...'name short definition label note reason text scope saidBy settlement title deathsTitle placeAsReported credits'
    .split(' ')
    .map((name): [string, FieldKind] => [name, 'text']),
  ['quantity', 'quantity'],
  ['compiler', 'compilers'],
  ['mainCompiler', 'compilers'],
  ['category', 'categories'],
  ['place', 'places'],
  ['sources', 'sources'],
]);
