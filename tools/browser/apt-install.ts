import { spawnSync } from 'node:child_process';

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

let isUpdated: boolean | undefined;

/**
 * Installs Debian's packages and says whether it could. Only in CI and as root: a test must not change a person's
 * machine.
 */
export function aptInstall(...packages: string[]): boolean {
  if (process.env['CI'] !== 'true' || process.getuid?.() !== 0) return false;
  isUpdated ??= apt('update');
  return isUpdated && apt('install', '-y', '--no-install-recommends', ...packages);
}
