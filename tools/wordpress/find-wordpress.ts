import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall } from '../browser/apt-install.ts';

/** Where Debian's packages put what it takes to run a WordPress. */
export const DEBIAN = {
  wordpress: '/usr/share/wordpress',
  theme: '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  php: '/usr/bin/php',
  database: '/usr/sbin/mariadbd',
} as const;

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server-core',
];

export const NO_WORDPRESS = `No WordPress to try the plugin in: on Debian install ${PACKAGES.join(', ')}.`;

const isInstalled = (): boolean =>
  Object.values(DEBIAN).every((place) => existsSync(place)) &&
  spawnSync(DEBIAN.php, ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']).status === 0;

/** Whether Debian's WordPress can be run here; in CI as root it is installed first. */
export const findWordpress = (): boolean =>
  isInstalled() || (aptInstall(...PACKAGES) && isInstalled());
