import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALLED = '/usr/bin/chromium';

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Debian's Chromium, installed now. Only in CI and as root: a test must not change a person's machine. */
export function aptBrowser(): string | undefined {
  if (process.env['CI'] !== 'true' || process.getuid?.() !== 0) return undefined;
  if (!apt('update')) return undefined;
  if (!apt('install', '-y', '--no-install-recommends', 'chromium')) return undefined;
  return existsSync(INSTALLED) ? INSTALLED : undefined;
}
