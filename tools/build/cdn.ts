import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Rolldown } from 'vite';
import { inProject } from '../root.ts';
import { browserBuild } from './browser-build.ts';
import { classicAddress } from './classic-address.ts';
import { integrityOf } from './integrity.ts';
import { licences } from './licences.ts';
import { ownTrustedTypesPolicy } from './own-trusted-types-policy.ts';
import { version } from './package-facts.ts';
import { sideBySide } from './side-by-side.ts';
import { wordsLast } from './words-last.ts';

/** Everything in one module. */
export const SCRIPT = 'custody-charts.js';
/** The same for content systems that know no modules. */
export const CLASSIC_SCRIPT = 'custody-charts.classic.js';
/** Loads each chart when a reader comes near it. */
export const LOADER = 'embed.js';
/** Draws in frame.html what its address asks for. */
const FRAME_SCRIPT = 'frame.js';
/** For pages round such frames: gives them their height. */
export const RESIZE_SCRIPT = 'resize.js';
export const SCRIPT_LICENCES = 'custody-charts.LICENSES.txt';

/** The file with a script's hash, for `integrity="…"`. */
export const integrityFile = (script: string): string => `${script}.integrity`;

/** Where the files of this version lie. */
export const cdnFolder = inProject('cdn', version);

const banner = `/*! custody-charts ${version}, MIT; licences of what it contains: ${SCRIPT_LICENCES} */`;

const builds = {
  [SCRIPT]: () =>
    browserBuild({
      name: 'custody-charts',
      entry: 'src/all.ts',
      kind: 'module',
      plugins: [ownTrustedTypesPolicy(), sideBySide(), wordsLast()],
      banner,
    }),
  [CLASSIC_SCRIPT]: () =>
    browserBuild({
      name: 'custody-charts.classic',
      entry: 'src/all.ts',
      kind: 'classic',
      plugins: [ownTrustedTypesPolicy(), sideBySide(), classicAddress(CLASSIC_SCRIPT)],
      banner,
    }),
  [LOADER]: () =>
    browserBuild({
      name: 'embed',
      entry: 'src/embed/embed.ts',
      kind: 'loader',
      plugins: [ownTrustedTypesPolicy()],
    }),
  [FRAME_SCRIPT]: () =>
    browserBuild({ name: 'frame', entry: 'src/embed/frame.ts', kind: 'classic' }),
  [RESIZE_SCRIPT]: () =>
    browserBuild({ name: 'resize', entry: 'src/embed/resize.ts', kind: 'classic' }),
};

const chunksOf = ({ output }: Rolldown.RolldownOutput): readonly Rolldown.OutputChunk[] =>
  output.filter((file) => file.type === 'chunk');

/** The files for script tags, by name; the same sources always give the same bytes. */
export async function cdnFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const modules: string[] = [];
  for (const [script, build] of Object.entries(builds)) {
    const [entry, ...rest] = chunksOf(await build());
    if (!entry || (script !== LOADER && rest.length > 0))
      throw new Error(`${script}: expected one file, built ${1 + rest.length}.`);
    files.set(script, entry.code);
    files.set(integrityFile(script), integrityOf(entry.code) + '\n');
    for (const { fileName, code } of rest) files.set(fileName, code);
    modules.push(...[entry, ...rest].flatMap((chunk) => Object.keys(chunk.modules)));
  }
  const licence = inProject('LICENSE');
  const own = existsSync(licence) ? readFileSync(licence, 'utf8') : 'MIT';
  return files.set(SCRIPT_LICENCES, licences(modules, own));
}

export async function buildCdn(): Promise<void> {
  const files = await cdnFiles();
  await rm(cdnFolder, { recursive: true, force: true });
  await mkdir(cdnFolder, { recursive: true });
  for (const [name, text] of files) await writeFile(`${cdnFolder}/${name}`, text);
}
