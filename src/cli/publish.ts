import { readFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { parseArgs } from 'node:util';
import { datasetJsonSchema } from './dataset-json-schema.ts';
import { liveFiles } from '../publish/dataset-files.ts';
import { formatFault } from '../publish/fault.ts';
import { summaryLine } from '../publish/summary-line.ts';
import { publishFolder } from './publish-folder.ts';
import { writeIfChanged } from './write-if-changed.ts';

const USAGE = `Publishes the tables of a folder as one dataset.
  --data <folder>   the tables and datapackage.json (data)
  --out <file>      the dataset (<data>/dataset.json); beside it go dataset.schema.json and, for each major version of
                    the format ever released, dataset.v<major>.json
  --check           write nothing; say whether the tables and the committed schema are right`;

/**
 * Prints what came of it; the exit code.
 * @throws {Error} when the folder cannot be read, or an option is not known.
 */
export async function publish(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: 'data' },
      out: { type: 'string' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const out = values.out ?? join(values.data, 'dataset.json');
  const schemaFile = join(dirname(out), 'dataset.schema.json');

  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const publication = await publishFolder(values.data).catch((cause: unknown) => {
    throw new Error(`${values.data}: ${(cause as Error).message}`, { cause });
  });
  if (publication.status === 'refused') {
    const { faults } = publication;
    for (const fault of faults) console.error(formatFault(fault));
    const what = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    console.error(`${values.data}: ${what}, nothing published.`);
    return 1;
  }
  for (const warning of publication.warnings) console.warn(`warning: ${warning}`);
  if (values.check) {
    const committed = await readFile(schemaFile, 'utf8').catch(() => '');
    if (committed !== datasetJsonSchema()) {
      console.error(`${schemaFile} is not what the schema gives: publish and commit it.`);
      return 1;
    }
  } else {
    await writeIfChanged(schemaFile, datasetJsonSchema());
    for (const [name, bytes] of liveFiles(publication.versions, parse(out).name))
      await writeIfChanged(join(dirname(out), name), bytes);
  }
  console.log(`${out}: ${summaryLine(publication.file, publication.gzipSize)}`);
  return 0;
}
