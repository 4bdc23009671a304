import { aptInstall } from './apt-install.ts';
import { findProgram } from './find-program.ts';

const findInstalled = (): string | undefined =>
  findProgram({
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  });

/** The Firefox for tests: `FIREFOX_PATH`, an installed one, and in CI as root the system's package. */
export const findFirefox = (): string | undefined =>
  findInstalled() ?? (aptInstall('firefox-esr') ? findInstalled() : undefined);
