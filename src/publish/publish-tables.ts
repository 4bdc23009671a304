import { gzipSync } from 'node:zlib';
import { SCHEMA_MAJOR } from '../model/format.ts';
import type { Day } from '../model/partial-date.ts';
import type { DatasetFile } from '../model/schema.ts';
import { assembleDataset } from './assemble-dataset.ts';
import type { Assembly } from './assembly.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkFile } from './check-file.ts';
import { checkPoints, readBasemap } from './check-points.ts';
import { checkPublished } from './check-published.ts';
import type { DatasetVersion } from './dataset-files.ts';
import { decodeText } from './decode-text.ts';
import { DESCRIPTOR_FILE, parseDescriptor, type Descriptor } from './descriptor.ts';
import { orderedFaults, type Fault, type Report } from './fault.ts';
import { OLDER_MAJORS, type OlderMajor } from './majors.ts';
import { createOrigins } from './origins.ts';
import { readTables } from './read-tables.ts';
import { serialiseDataset } from './serialise-dataset.ts';

/** The widgets refuse a larger file. */
const LARGEST_FILE = 5_000_000;
const GZIP_BUDGET = 40_000;

/** A dataset ready to lie on a server, or every fault that keeps it from that. */
export type Publication =
  | {
      readonly status: 'published';
      readonly file: DatasetFile;
      /** The file in its own format, the newest. */
      readonly bytes: Uint8Array;
      /** The file in every format ever released, the oldest first. */
      readonly versions: readonly DatasetVersion[];
      /** Size in bytes as a server sends the newest, gzip -9. */
      readonly gzipSize: number;
      readonly warnings: readonly string[];
    }
  | { readonly status: 'refused'; readonly faults: readonly Fault[] };

/**
 * Publishes a folder held in memory, by path. The same files give the same bytes; `today` only decides whether the
 * dataset says it is published later. Faults between tables are looked for once every cell is sound by itself:
 * before, a reference to a row left out would look dangling.
 */
export function publishTables(
  files: ReadonlyMap<string, Uint8Array>,
  today: Day,
  older: readonly OlderMajor[] = OLDER_MAJORS,
): Publication {
  const faults: Fault[] = [];
  const between: Fault[] = [];
  const warnings: string[] = [];
  const report: Report = (fault) => faults.push(fault);
  const refused = (list: readonly Fault[]): Publication => ({
    status: 'refused',
    faults: orderedFaults(list),
  });

  const descriptor = readDescriptor(files, report);
  if (!descriptor) return refused(faults);
  const tables = readTables(descriptor, files, report);
  const origins = createOrigins();
  const assembly: Assembly = {
    languages: descriptor.custody.languages,
    origins,
    report,
    reportBetween: (fault) => between.push(fault),
  };
  const file = assembleDataset(descriptor, tables, assembly);
  if (faults.length > 0) return refused(faults);

  faults.push(...between);
  if (checkFile(file, origins, report)) checkPublished(file.published, today, report);
  const basemap = basemapOf(file, files, report, (warning) => warnings.push(warning));
  if (basemap) checkPoints(tables, basemap, report);
  const version = (major: number, text: string): DatasetVersion => {
    checkAddresses(tables.sources, text, report);
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > LARGEST_FILE) report(tooLarge(bytes.length));
    return { major, bytes };
  };
  const newest = version(SCHEMA_MAJOR, serialiseDataset(file));
  if (faults.length > 0) return refused(faults);
  // Only what is sound in its own format can be told in an older one.
  const versions = [...older.map(({ major, write }) => version(major, write(file))), newest];
  if (faults.length > 0) return refused(faults);

  const { bytes } = newest;
  const gzipSize = gzipSync(bytes, { level: 9 }).length;
  if (gzipSize > GZIP_BUDGET)
    warnings.push(
      `the dataset has ${(gzipSize / 1000).toFixed(1)} kB gzip, more than ${GZIP_BUDGET / 1000}: slow on a phone`,
    );
  return { status: 'published', file, bytes, versions, gzipSize, warnings };
}

function readDescriptor(
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
): Descriptor | undefined {
  const bytes = files.get(DESCRIPTOR_FILE);
  const text =
    bytes &&
    decodeText(bytes, DESCRIPTOR_FILE, (fault) =>
      report({ ...fault, row: undefined, column: undefined }),
    );
  if (text !== undefined) return parseDescriptor(text, report);
  if (!bytes)
    report({
      table: DESCRIPTOR_FILE,
      row: undefined,
      column: undefined,
      value: '',
      message: 'the file is missing: it describes the tables and the dataset',
    });
  return undefined;
}

function basemapOf(
  { basemap, basemapRegions }: DatasetFile,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
  warn: (warning: string) => void,
): ReturnType<typeof readBasemap> {
  if (typeof basemapRegions === 'string' && !files.has(basemapRegions))
    warn(`${basemapRegions} is missing: the map has no regions`);
  if (typeof basemap !== 'string') return undefined;
  const bytes = files.get(basemap);
  if (!bytes) warn(`${basemap} is missing: no coordinate was checked, and the map stays empty`);
  return bytes && readBasemap(bytes, basemap, report);
}

function tooLarge(size: number): Fault {
  return {
    table: DESCRIPTOR_FILE,
    row: undefined,
    column: undefined,
    value: `${size} bytes`,
    message: `the dataset is larger than the ${LARGEST_FILE} bytes that widgets read: publish fewer records`,
  };
}
