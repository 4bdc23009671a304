/**
 * `npm run shots:update`: takes the pictures of test/snapshots/ anew, on purpose. `--built` takes the Storybook as it lies,
 * `--only timeline` those whose name has the word. Look at what has changed before you commit it.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildManifest } from '../build/manifest.ts';
import { inProject } from '../root.ts';
import { publish } from '../start/publish.ts';
import { buildStorybook } from '../storybook/build.ts';
import { differenceOf, packed } from './difference.ts';
import { photographer } from './photographer.ts';
import { nameOf, SUBJECTS } from './subjects.ts';

const { values: options } = parseArgs({
  options: { built: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const FOLDER = inProject('test', 'snapshots');

if (!options.built) {
  await publish(inProject('data'));
  await buildManifest();
  await buildStorybook();
}
await mkdir(FOLDER, { recursive: true });
const names = new Set(SUBJECTS.map((subject) => `${nameOf(subject)}.png`));
for (const file of await readdir(FOLDER))
  if (!names.has(file)) {
    await rm(`${FOLDER}/${file}`);
    console.log(`removed  ${file}`);
  }

const { take, close } = await photographer();
for (const subject of SUBJECTS.filter((one) => nameOf(one).includes(options.only))) {
  const file = `${FOLDER}/${nameOf(subject)}.png`;
  const taken = await take(subject);
  // One within the tolerance stays, so that a commit shows what has changed and nothing else.
  const kept = existsSync(file) ? await readFile(file) : undefined;
  if (kept && !differenceOf(kept, taken)) continue;
  await writeFile(file, packed(taken));
  console.log(`${kept ? 'changed' : 'new    '}  ${nameOf(subject)}`);
}
await close();
