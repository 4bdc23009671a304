/** `npm run build`: dist/ and cdn/, the manifest, the page of tokens, the README's hash, and what everything weighs. */
import { existsSync } from 'node:fs';
import { inProject } from '../root.ts';
import { buildCdn } from './cdn.ts';
import { buildManifest } from './manifest.ts';
import { buildNpm } from './npm.ts';
import { updateReadme } from './readme.ts';
import { measureSizes, sizeTable } from './sizes.ts';
import { writeTokenPage } from './token-page.ts';

await Promise.all([buildNpm(), buildCdn(), buildManifest()]);
await writeTokenPage();
if (existsSync(inProject('README.md')) && (await updateReadme()))
  console.log('README.md: the hash in the snippet is new; commit it with the change.');
console.log(sizeTable(await measureSizes()));
