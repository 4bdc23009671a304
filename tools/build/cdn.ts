import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { inProject } from '../root.ts';
import { browserBuild } from './browser-build.ts';
import { integrityOf } from './integrity.ts';
import { licences } from './licences.ts';
import { ownTrustedTypesPolicy } from './own-trusted-types-policy.ts';
import { version } from './package-facts.ts';
import { sideBySide } from './side-by-side.ts';

export const SCRIPT = 'custody-charts.js';
export const SCRIPT_INTEGRITY = `${SCRIPT}.integrity`;
export const SCRIPT_LICENCES = 'custody-charts.LICENSES.txt';

/** Where the files of this version lie. */
export const cdnFolder = inProject('cdn', version);

const banner = `/*! custody-charts ${version}, MIT; licences of what it contains: ${SCRIPT_LICENCES} */`;

/** The one self-contained module for a script tag; the same sources always give the same bytes. */
export async function cdnFiles(): Promise<ReadonlyMap<string, string>> {
  const { output } = await browserBuild({
    name: 'custody-charts',
    entry: 'src/all.ts',
    split: false,
    plugins: [ownTrustedTypesPolicy(), sideBySide()],
    banner,
  });
  const [script] = output;
  if (output.length !== 1) throw new Error(`Expected one file, built ${output.length}.`);
  const licence = inProject('LICENSE');
  const own = existsSync(licence) ? readFileSync(licence, 'utf8') : 'MIT';
  return new Map([
    [SCRIPT, script.code],
    [SCRIPT_INTEGRITY, integrityOf(script.code) + '\n'],
    [SCRIPT_LICENCES, licences(Object.keys(script.modules), own)],
  ]);
}

export async function buildCdn(): Promise<void> {
  const files = await cdnFiles();
  await rm(cdnFolder, { recursive: true, force: true });
  await mkdir(cdnFolder, { recursive: true });
  for (const [name, text] of files) await writeFile(`${cdnFolder}/${name}`, text);
}
