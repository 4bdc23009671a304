import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { inProject } from '../root.ts';
import { mustRun } from './run-tool.ts';

const DIST = inProject('dist');

/** TypeScript leaves `./x.ts` in declarations, which names a file that the package doesn't have. */
async function nameScriptsInDeclarations(): Promise<void> {
  const files = await readdir(DIST, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
    const text = await readFile(`${DIST}/${file}`, 'utf8');
    const named = text.replace(/((?:from|import\() ?['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2');
    if (named !== text) await writeFile(`${DIST}/${file}`, named);
  }
}

/**
 * The package's modules: the sources without their types, file by file, so that code and declarations can't disagree
 * and an outlet's own bundler takes only what it imports. Type faults are the test's business, not the build's.
 */
export async function buildNpm(): Promise<void> {
  await rm(DIST, { recursive: true, force: true });
  await mustRun('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  await nameScriptsInDeclarations();
}
