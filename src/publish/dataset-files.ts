import { createHash } from 'node:crypto';

/** A published dataset in the format of one major version. */
export interface DatasetVersion {
  readonly major: number;
  readonly bytes: Uint8Array;
}

type Files = ReadonlyMap<string, Uint8Array>;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The name under which the newest dataset of a major version lies; nothing else ever lies there. */
export const liveName = (major: number, stem = 'dataset'): string => `${stem}.v${major}.json`;

/** The name that says which bytes lie there, and so names them for good. */
export const frozenName = (version: DatasetVersion): string =>
  `dataset.v${version.major}.${hashOf(version.bytes).slice(0, 16)}.json`;

/**
 * The newest dataset by name, in each major version. The name without a version is the oldest's, for good: snippets
 * that name no address read it. All names lie in one folder, so that the basemaps are found from each.
 */
export function liveFiles(versions: readonly DatasetVersion[], stem = 'dataset'): Files {
  const files = versions.map(({ major, bytes }) => [liveName(major, stem), bytes] as const);
  const [oldest] = versions;
  return new Map([...files, ...(oldest ? [[`${stem}.json`, oldest.bytes] as const] : [])]);
}

/** The same bytes under names that never mean others. */
export function frozenFiles(versions: readonly DatasetVersion[]): Files {
  return new Map(versions.map((version) => [frozenName(version), version.bytes]));
}

/** What of a dataset its index repeats. */
export interface DatasetHead {
  readonly id: string;
  readonly sequence: number;
  readonly published: string;
}

/** The text of `datasets.json`, which tells what the newest dataset is called, live and frozen. */
export function datasetIndex(head: DatasetHead, versions: readonly DatasetVersion[]): string {
  const { id, sequence, published } = head;
  const majors = versions.map((version) => ({
    major: version.major,
    live: liveName(version.major),
    frozen: frozenName(version),
    sha256: hashOf(version.bytes),
  }));
  return `${JSON.stringify({ id, sequence, published, majors }, null, 2)}\n`;
}
