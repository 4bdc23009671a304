import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../../tools/root.ts';
import { differenceOf } from '../../tools/snapshots/difference.ts';
import { photographer, type Photographer } from '../../tools/snapshots/photographer.ts';
import { nameOf, SUBJECTS, type Subject } from '../../tools/snapshots/subjects.ts';

const KEPT = inProject('test', 'snapshots');
/** Where a picture that differs is laid, with what differs marked. */
const FAILED = inProject('build', 'snapshots');

let camera: Photographer;

beforeAll(async () => {
  await rm(FAILED, { recursive: true, force: true });
  await mkdir(FAILED, { recursive: true });
  camera = await photographer();
});

afterAll(async () => {
  await camera.close();
});

/** What is wrong with the picture of a subject; its files are written where somebody can look at them. */
async function faultOf(subject: Subject): Promise<string | undefined> {
  const name = nameOf(subject);
  const taken = await camera.take(subject);
  const file = `${KEPT}/${name}.png`;
  const different = existsSync(file)
    ? differenceOf(await readFile(file), taken)
    : { says: 'has no picture' };
  if (!different) return undefined;
  await writeFile(`${FAILED}/${name}.actual.png`, taken);
  if (different.diff) await writeFile(`${FAILED}/${name}.diff.png`, different.diff);
  return `${name} ${different.says}: see build/snapshots/; if it is meant, \`npm run shots:update\`.`;
}

test.concurrent.each(SUBJECTS.map((subject) => [nameOf(subject), subject] as const))(
  '%s looks as it did',
  async (_name, subject) => {
    expect(await faultOf(subject)).toBeUndefined();
  },
);

test('there is no picture of anything else', async () => {
  const names = SUBJECTS.map((subject) => `${nameOf(subject)}.png`);
  expect((await readdir(KEPT)).filter((file) => !names.includes(file))).toEqual([]);
});
