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

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const out = values.out ?? join(values.data, 'dataset.json');
const schemaFile = join(dirname(out), 'dataset.schema.json');

/** Prints what came of it; the exit code. */
async function run(): Promise<number> {
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const publication = await publishFolder(values.data);
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

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`${values.data}: ${(error as Error).message}`);
  process.exitCode = 1;
}
