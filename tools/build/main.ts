/** `npm run build`: dist/ and cdn/, the manifest, the README's hash, and what everything weighs. */
import { existsSync } from 'node:fs';
import { inProject } from '../root.ts';
import { buildCdn } from './cdn.ts';
import { buildManifest } from './manifest.ts';
import { buildNpm } from './npm.ts';
import { updateReadme } from './readme.ts';
import { measureSizes, sizeTable } from './sizes.ts';

await Promise.all([buildNpm(), buildCdn(), buildManifest()]);
if (existsSync(inProject('README.md')) && (await updateReadme()))
  console.log('README.md: the hash in the snippet is new; commit it with the change.');
console.log(sizeTable(await measureSizes()));
