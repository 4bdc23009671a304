import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { inProject } from '../root.ts';
import { version } from './package-facts.ts';
import { buildSite, copyDataset, siteFolder } from './site.ts';

/** A date that is not that of the build, so that the same files always give the same bytes; the earliest that a zip knows. */
const NO_DATE = new Date(1980, 0, 1);

/** The folder to host, without what earlier builds left in it, as one file to keep or to send. */
export const releaseFile = inProject('build', `custody-charts-${version}.zip`);

/** Packs scripts, pages, the dataset with its basemaps, and the static pictures that lie in the site's folder. */
export async function writeRelease(data: string): Promise<void> {
  const name = path.basename(releaseFile, '.zip');
  const folder = inProject('build', name);
  await rm(folder, { recursive: true, force: true });
  await buildSite(folder);
  await copyDataset(data, folder);
  await cp(path.join(siteFolder, 'static'), path.join(folder, 'static'), { recursive: true });
  await cp(inProject('LICENSE'), path.join(folder, 'LICENSE'));
  await mkdir(path.dirname(releaseFile), { recursive: true });
  await writeFile(releaseFile, await zipOf(folder, name));
  await rm(folder, { recursive: true });
}

/** A folder as a zip, under a name; the same files give the same bytes. */
async function zipOf(folder: string, name: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Zippable = {};
  for (const file of entries
    .filter((entry) => entry.isFile())
    .map(fileName)
    .sort()) {
    const inside = path.relative(folder, file).split(path.sep).join('/');
    files[`${name}/${inside}`] = await readFile(file);
  }
  return zipSync(files, { mtime: NO_DATE, level: 9 });
}

const fileName = (entry: { parentPath: string; name: string }): string =>
  path.join(entry.parentPath, entry.name);
