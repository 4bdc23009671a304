import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Unpacks the tarball of `npm test` as the package of another program, whose folder it returns. It lies inside this
 * project, so that Node finds the package's dependencies in the folders above.
 */
export function consumer(): string {
  const tarball = process.env['TARBALL'];
  if (tarball === undefined)
    throw new Error(
      'These tests need the packed package: npm test -- --only build,manifest,package',
    );
  const folder = path.join(path.dirname(tarball), 'app');
  const installed = path.join(folder, 'node_modules', 'custody-charts');
  mkdirSync(installed, { recursive: true });
  const { status } = spawnSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  if (status !== 0) throw new Error(`tar could not unpack ${tarball}.`);
  return folder;
}
