import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeIfChanged } from '../../src/cli/write-if-changed.ts';
import {
  datasetIndex,
  frozenFiles,
  liveFiles,
  liveName,
  type DatasetHead,
} from '../../src/publish/dataset-files.ts';
import { MAJORS } from '../../src/publish/majors.ts';
import { inProject } from '../root.ts';
import { buildBuilder } from './builder.ts';
import { cdnFolder, integrityFile, SCRIPT } from './cdn.ts';
import { oembedLinks, writeOEmbed, type PublishedDataset } from './oembed.ts';
import { version } from './package-facts.ts';
import { siteAddress } from './site-address.ts';

/**
 * One folder to copy to any static host: the pages of site/, the script (also under its version), the dataset and the basemaps, which name each
 * other by relative addresses. In the pages, %SCRIPT_INTEGRITY%, %VERSION% and %OEMBED_LINKS% stand for what only the
 * build knows:
 *
 *     <script type="module" src="custody-charts.js" integrity="%SCRIPT_INTEGRITY%" crossorigin="anonymous"></script>
 */
export const siteFolder = inProject('build', 'site');

export async function buildSite(to = siteFolder, site = siteAddress()): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(cdnFolder))
    if (name !== integrityFile(name)) await cp(`${cdnFolder}/${name}`, `${to}/${name}`);
  // Where snippets with a hash find the very bytes for good, whatever version lies above.
  await cp(cdnFolder, path.join(to, 'cdn', version), { recursive: true });
  await copyPages(to, site);
  await buildBuilder(to);
}

/** The files of site/ with the facts of the build filled in. */
async function copyPages(to: string, site: string | undefined): Promise<void> {
  const facts = new Map([
    [
      '%SCRIPT_INTEGRITY%',
      (await readFile(`${cdnFolder}/${integrityFile(SCRIPT)}`, 'utf8')).trim(),
    ],
    ['%VERSION%', version],
  ]);
  await cp(inProject('site'), to, {
    recursive: true,
    filter: (from) => from !== inProject('site', 'builder'),
  });
  for (const name of await readdir(to, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(to, name);
    const page = await readFile(file, 'utf8');
    const [, lang = 'en'] = /<html lang="([^"]+)"/.exec(page) ?? [];
    facts.set('%OEMBED_LINKS%', site === undefined ? '' : oembedLinks(site, lang));
    const filled = page.replace(/%[A-Z_]+%/g, (word) => {
      const fact = facts.get(word);
      if (fact === undefined) throw new Error(`site/${name}: the build knows no ${word}`);
      return fact;
    });
    await writeFile(file, filled);
  }
}

const fileOf = (data: string, major: number): string => path.join(data, liveName(major));

/** Whether a folder of tables holds what was last published of them. */
export const isPublished = (data: string): boolean =>
  MAJORS.every((major) => existsSync(fileOf(data, major)));

/**
 * Puts the published dataset and the basemaps that it names beside the script, and the oEmbed answers about it. Frozen
 * datasets of before stay: somebody may have pasted their addresses.
 */
export async function copyDataset(
  data: string,
  to = siteFolder,
  site = siteAddress(),
): Promise<void> {
  const versions = await Promise.all(
    MAJORS.map(async (major) => ({ major, bytes: await readFile(fileOf(data, major)) })),
  );
  const dataset = JSON.parse(versions.at(-1)?.bytes.toString() ?? '') as PublishedDataset &
    DatasetHead;
  const { basemap, basemapRegions } = dataset;
  if (site !== undefined) await writeOEmbed(dataset, site, to);
  for (const name of [basemap, basemapRegions])
    if (name !== undefined) await cp(path.join(data, name), path.join(to, name));
  for (const [name, bytes] of [...frozenFiles(versions), ...liveFiles(versions)])
    await writeIfChanged(path.join(to, name), bytes);
  await writeIfChanged(path.join(to, 'datasets.json'), datasetIndex(dataset, versions));
}
