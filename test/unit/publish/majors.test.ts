import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOld } from '../../../src/model/age.ts';
import { SCHEMA_MAJOR } from '../../../src/model/format.ts';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import { selectAsOf } from '../../../src/model/select-as-of.ts';
import type { DatasetFile } from '../../../src/model/schema.ts';
import { datasetIndex, frozenFiles, liveFiles } from '../../../src/publish/dataset-files.ts';
import { MAJORS, OLDER_MAJORS, type OlderMajor } from '../../../src/publish/majors.ts';
import { publishTables } from '../../../src/publish/publish-tables.ts';
import { serialiseDataset } from '../../../src/publish/serialise-dataset.ts';
import { filesOf, freedonia, TODAY } from '../../fixtures/tables.ts';

/** A format that never was: lists alone, under another name. */
const INVENTED: OlderMajor = {
  major: 0,
  write: ({ id, counts }) => `${JSON.stringify({ schema: '0.9', id, lists: counts.length })}\n`,
};

function freedonian(older: readonly OlderMajor[] = OLDER_MAJORS) {
  const publication = publishTables(filesOf(freedonia()), TODAY, older);
  if (publication.status === 'refused') throw new Error('refused');
  return publication;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('the major versions of the format', () => {
  test('are all that were ever released, without a gap, up to the one that widgets read', () => {
    expect(MAJORS).toEqual(Array.from({ length: SCHEMA_MAJOR }, (_, i) => i + 1));
  });

  test('have their addresses in the docs', () => {
    const page = readFileSync('docs/compatibility.md', 'utf8');
    for (const major of MAJORS) expect(page).toContain(`\`dataset.v${major}.json\``);
  });

  test('each say in the file which they are', () => {
    const { versions } = freedonian();
    for (const { major, bytes } of versions)
      expect((JSON.parse(text(bytes)) as DatasetFile).schema).toMatch(new RegExp(`^${major}\\.`));
    expect(versions.map(({ major }) => major)).toEqual(MAJORS);
  });

  test('are published together: a snippet that was pinned to an older one goes on getting data', () => {
    const { versions, file } = freedonian([INVENTED]);
    const files = liveFiles(versions);
    expect([...files.keys()]).toEqual(['dataset.v0.json', 'dataset.v1.json', 'dataset.json']);
    expect(text(files.get('dataset.v0.json'))).toBe(
      '{"schema":"0.9","id":"freedonia-custody","lists":4}\n',
    );
    expect(text(files.get('dataset.v1.json'))).toBe(serialiseDataset(file));
  });

  test('leave the address without a version to the oldest, whoever reads it', () => {
    const files = liveFiles(freedonian([INVENTED]).versions);
    expect(files.get('dataset.json')).toBe(files.get('dataset.v0.json'));
  });

  test('are all refused where one would tell an address that may not be told', () => {
    const telling = { major: 0, write: () => 'See https://arkivo.example/kopio' };
    expect(publishTables(filesOf(freedonia()), TODAY, [telling])).toMatchObject({
      status: 'refused',
      faults: [{ table: 'sources.csv', row: 3, column: 'address' }],
    });
  });
});

describe('a frozen dataset', () => {
  const { versions, file } = freedonian([INVENTED]);
  const frozen = [...frozenFiles(versions)];

  test('is named for its bytes, so that other bytes have another name', () => {
    expect(frozen.map(([name]) => name)).toEqual(
      versions.map(({ major, bytes }) => `dataset.v${major}.${sha256(bytes).slice(0, 16)}.json`),
    );
    const changed = versions.map(({ major, bytes }) => ({ major, bytes: bytes.slice(1) }));
    expect([...frozenFiles(changed).keys()]).not.toContain(frozen[0]?.[0]);
  });

  test('is found by the index, beside the live one', () => {
    expect(JSON.parse(datasetIndex(file, versions))).toEqual({
      id: 'freedonia-custody',
      sequence: 7,
      published: '2011-05-04',
      majors: versions.map(({ major, bytes }, i) => ({
        major,
        live: `dataset.v${major}.json`,
        frozen: frozen[i]?.[0],
        sha256: sha256(bytes),
      })),
    });
  });

  test('seen as of the day it was published is whole, and never called old', () => {
    const dataset = parseDataset(JSON.parse(text(versions.at(-1)?.bytes)));
    expect(selectAsOf(dataset, dataset.published)).toEqual(dataset);
    const newest = dataset.counts.at(-1)?.date;
    if (!newest) throw new Error('no list');
    expect(isOld(dataset, newest, '2100-01-01')).toBe(true);
    expect(isOld(dataset, newest, undefined)).toBe(false);
  });
});
