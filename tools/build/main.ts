/**
 * `npm run build`: dist/, cdn/, the folder to host (build/site/, and as a zip) and WordPress's plugin, the manifest, the page of tokens,
 * the README's hash, and what everything weighs. `SITE=https://charts.example.org/ npm run build` names where the folder will be served.
 */
import { existsSync } from 'node:fs';
import { inProject } from '../root.ts';
import { buildCdn } from './cdn.ts';
import { buildManifest } from './manifest.ts';
import { buildNpm } from './npm.ts';
import { publish } from '../start/publish.ts';
import { writeRelease } from './release.ts';
import { updateReadme } from './readme.ts';
import { buildSite, copyDataset, siteFolder } from './site.ts';
import { writeStaticPictures } from './static-pictures.ts';
import { measureSizes, sizeTable } from './sizes.ts';
import { writeTokenPage } from './token-page.ts';
import { buildWordpress } from './wordpress.ts';

await Promise.all([buildNpm(), buildCdn(), buildManifest()]);
await writeTokenPage();
await Promise.all([buildSite(), buildWordpress()]);
if (await publish(inProject('data'))) {
  await copyDataset(inProject('data'));
  await writeStaticPictures(inProject('data'), siteFolder);
  await writeRelease(inProject('data'));
} else process.exitCode = 1;
if (existsSync(inProject('README.md')) && (await updateReadme()))
  console.log('README.md: the hash in the snippet is new; commit it with the change.');
console.log(sizeTable(await measureSizes()));
