import { existsSync } from 'node:fs';
import { aptInstall } from './apt-install.ts';

const INSTALLED = '/usr/bin/chromium';

/** Debian's Chromium, installed now, where tests may install. */
export const aptBrowser = (): string | undefined =>
  aptInstall('chromium') && existsSync(INSTALLED) ? INSTALLED : undefined;
