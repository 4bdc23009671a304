import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { inProject } from '../root.ts';
import { oneTest, total, type StageResult } from './counts.ts';
import { tool, vitest } from './runners.ts';

/** Where the tarball is unpacked as a page's or a Node program's package. */
const FOLDER = inProject('build', 'package');

function packed(): { readonly file?: string; readonly output: string } {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const run = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', FOLDER],
    {
      cwd: inProject(),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (run.status !== 0) return { output: `${run.stdout}${run.stderr}` };
  const described = JSON.parse(run.stdout) as unknown;
  // npm 11 lists the packages, newer ones name them.
  const [first] = Array.isArray(described) ? described : Object.values(described as object);
  return { file: `${FOLDER}/${(first as { filename: string }).filename}`, output: '' };
}

/** The tarball as npm would publish it: its exports, its types, and its use by Node and by a page. */
export async function packageChecks(browser: string): Promise<StageResult> {
  const { file, output } = packed();
  if (file === undefined) return oneTest(false, output);
  return total([
    await tool('node_modules/publint/src/cli.js', '--strict', file),
    await tool('node_modules/@arethetypeswrong/cli/dist/index.js', file, '--profile', 'esm-only'),
    await vitest('package', { TARBALL: file, CHROME_PATH: browser }),
  ]);
}
