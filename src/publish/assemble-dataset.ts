import type { DatasetFile } from '../model/schema.ts';
import { assembleCounts } from './assemble-counts.ts';
import { assembleDeathTotals } from './assemble-death-totals.ts';
import { assembleDeaths } from './assemble-deaths.ts';
import { assemblePlaces } from './assemble-places.ts';
import { assembleRecords } from './assemble-records.ts';
import type { Assembly } from './assembly.ts';
import { DESCRIPTOR_FILE, type Descriptor } from './descriptor.ts';
import { sortRecords } from './sort-records.ts';
import type { ReadTables } from './table-row.ts';

/** What `custody` in `datapackage.json` says, in the order in which the file tells it. */
const HEAD = [
  'schema',
  'id',
  'sequence',
  'published',
  'synthetic',
  'oldAfterDays',
  'mainCompiler',
  'languages',
  'title',
  'deathsTitle',
  'publisher',
  'licence',
  'credits',
  'basemap',
  'basemapRegions',
] as const;

/**
 * The file that the tables and the descriptor make together, its records sorted. The descriptor's part is not yet
 * checked: the schema does that next.
 */
export function assembleDataset(
  { custody }: Descriptor,
  tables: ReadTables,
  assembly: Assembly,
): DatasetFile {
  const values: Readonly<Record<string, unknown>> = custody;
  checkHead(values, assembly);
  const head = Object.fromEntries(HEAD.map((key) => [key, values[key]])) as Pick<
    DatasetFile,
    (typeof HEAD)[number]
  >;
  const { compilers, categories, milestones, figures, sources, corrections } = assembleRecords(
    tables,
    assembly,
  );
  return sortRecords({
    ...head,
    compilers,
    categories,
    counts: assembleCounts(tables, assembly),
    milestones,
    ...assembleDeathTotals(tables, assembly),
    deaths: assembleDeaths(tables, assembly),
    places: assemblePlaces(tables, assembly),
    figures,
    sources,
    corrections,
  });
}

/** A misspelt key would drop what it says, the mark of invented data among it. */
function checkHead(
  values: Readonly<Record<string, unknown>>,
  { languages, report }: Assembly,
): void {
  const fault = (column: string, value: unknown, message: string): void =>
    report({
      table: DESCRIPTOR_FILE,
      row: undefined,
      column: `custody.${column}`,
      value: value === undefined ? '' : JSON.stringify(value),
      message,
    });
  for (const key of Object.keys(values))
    if (!HEAD.some((known) => known === key))
      fault(key, values[key], `is not known: write one of ${HEAD.join(', ')}`);
  for (const key of ['title', 'deathsTitle'] as const) {
    const text = values[key];
    if (typeof text !== 'object' || text === null) continue;
    for (const language of languages)
      if (!Object.hasOwn(text, language))
        fault(`${key}.${language}`, undefined, 'write this heading in every language');
  }
}
