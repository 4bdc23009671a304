import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFolder } from '../../../src/cli/publish-folder.ts';
import { filesOf, freedonia, withCell, type Folder } from '../../fixtures/tables.ts';

const SLOW = 30_000;
const now = Date.UTC(2011, 4, 4);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freedonia-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function save(tables: Folder): Promise<void> {
  for (const [path, bytes] of filesOf(tables)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const command = [
    '--import',
    'tsx',
    'src/cli/custody-charts.ts',
    'publish',
    '--data',
    folder,
    ...args,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('publishFolder publishes in memory what a folder holds, and lists its faults', async () => {
  await save(freedonia());
  const before = await readdir(folder);
  expect(await publishFolder(folder, now)).toMatchObject({
    status: 'published',
    file: { id: 'freedonia-custody' },
    warnings: [],
  });
  await writeFile(join(folder, 'counts (1).csv'), '');
  expect(await publishFolder(folder, now)).toMatchObject({
    warnings: [expect.stringContaining('counts (1).csv')],
  });
  await rm(join(folder, 'counts (1).csv'));
  await writeFile(join(folder, '.~lock.counts.csv#'), 'open');
  await save(withCell(freedonia(), 'counts', 2, 'value', '1 204'));
  expect(await publishFolder(folder, now)).toMatchObject({
    status: 'refused',
    faults: [{ table: 'counts.csv', row: 2, column: 'value', value: '1 204' }],
  });
  expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toEqual(before);
});

test(
  'the command writes the dataset and its schema, and leaves what has not changed alone',
  async () => {
    await save(freedonia());
    const first = run();
    expect(first.err).toBe('');
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/dataset\.json: 4 lists, .*; sequence 7, \d\.\d kB gzip\n$/);
    const file = join(folder, 'dataset.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ schema: '1.0' });
    expect(await readFile(join(folder, 'dataset.v1.json'))).toEqual(await readFile(file));
    await utimes(file, 1000, 1000);
    expect(run().code).toBe(0);
    expect((await stat(file)).mtimeMs).toBe(1_000_000);
    expect(run('--check').code).toBe(0);
    expect((await readdir(folder)).filter((name) => name.includes('tmp'))).toEqual([]);
  },
  SLOW,
);

test(
  'the command lists faults and writes nothing while there are any',
  async () => {
    await save(withCell(freedonia(), 'counts', 2, 'date', 'Dec-24'));
    const result = run('--out', join(folder, 'out', 'dataset.json'));
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toContain('counts.csv:2 date "Dec-24" — ');
    expect(result.err).toContain('1 fault, nothing published.');
    expect(await readdir(folder)).not.toContain('out');
  },
  SLOW,
);

test(
  'a check fails when the schema beside the dataset is an old one',
  async () => {
    await save(freedonia());
    await writeFile(join(folder, 'dataset.schema.json'), '{}');
    expect(run('--check')).toMatchObject({
      code: 1,
      err: expect.stringContaining('dataset.schema.json is not what the schema gives'),
    });
  },
  SLOW,
);

test(
  'a folder that is not there is one line',
  () => {
    const { code, err } = run('--data', join(folder, 'nowhere'));
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
  },
  SLOW,
);
