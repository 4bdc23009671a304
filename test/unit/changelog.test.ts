import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'changelog-'));
  const settings = ['config.json', 'changelog.cjs'].map((name) => `.changeset/${name}`);
  for (const name of [...settings, 'CHANGELOG.md', '.prettierrc.json'])
    cpSync(name, path.join(folder, name));
  writeFileSync(
    path.join(folder, 'package.json'),
    '{ "name": "custody-charts", "version": "0.1.0" }\n',
  );
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

test('a waiting change becomes a section over those of before, in the words it was written in', () => {
  run('git', 'init', '--quiet');
  const before = readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8');
  const [title = '', ...sections] = before.split('\n\n');
  writeFileSync(
    path.join(folder, '.changeset', 'a-lamp.md'),
    '---\n"custody-charts": major\n---\n\n`<test-lamp>`: shines.\nDeprecated: `glow`; write `light`.\n',
  );
  run(process.execPath, 'node_modules/@changesets/cli/bin.js', 'version');
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  expect(version).toBe('1.0.0');
  expect(readFileSync(path.join(folder, 'CHANGELOG.md'), 'utf8')).toBe(
    [
      title,
      '## 1.0.0',
      '### Major Changes',
      '- `<test-lamp>`: shines.\n  Deprecated: `glow`; write `light`.',
      ...sections,
    ].join('\n\n'),
  );
}, 30_000);
