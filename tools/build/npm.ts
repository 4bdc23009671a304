import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../root.ts';
import { version } from './package-facts.ts';
import { mustRun } from './run-tool.ts';

const DIST = inProject('dist');

/** TypeScript leaves `./x.ts` in declarations, which names a file that the package doesn't have. */
const nameScripts = (declaration: string): string =>
  declaration.replace(/((?:from|import\() ?['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2');

/** The sources know their version by a name that each build replaces. */
const fillVersion = (code: string): string =>
  code.replace(/\b__VERSION__\b/g, JSON.stringify(version));

async function finish(name: string): Promise<void> {
  const file = path.join(DIST, name);
  const text = await readFile(file, 'utf8');
  const finished = name.endsWith('.d.ts') ? nameScripts(text) : fillVersion(text);
  if (finished !== text) await writeFile(file, finished);
}

/**
 * The package's modules: the sources without their types, file by file, so that code and declarations can't disagree
 * and an outlet's own bundler takes only what it imports. Type faults are the test's business, not the build's.
 */
export async function buildNpm(): Promise<void> {
  await rm(DIST, { recursive: true, force: true });
  await mustRun('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  const files = await readdir(DIST, { recursive: true });
  for (const name of files.filter((file) => file.endsWith('.ts') || file.endsWith('.js')))
    await finish(name);
}
