import { readdirSync } from 'node:fs';
import { aptInstall } from './apt-install.ts';
import { findProgram } from './find-program.ts';

/** What it takes to run WebKitGTK without a screen. */
export interface WebKit {
  /** WebKitWebDriver, which a test speaks to. */
  readonly driver: string;
  /** MiniBrowser, which the driver starts. */
  readonly browser: string;
  /** Xvfb, which MiniBrowser draws on. */
  readonly screen: string;
}

/** `/usr/lib/x86_64-linux-gnu` and the like: Debian has a folder an architecture. */
const libraries = (): string[] =>
  process.platform === 'linux' ? readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`) : [];

function findInstalled(): WebKit | undefined {
  const driver = findProgram({ variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] });
  const browser = findProgram({
    variable: 'WEBKIT_BROWSER_PATH',
    names: [],
    linux: [...libraries(), '/usr/lib', '/usr/libexec'].map(
      (folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`,
    ),
  });
  const screen = findProgram({ variable: 'XVFB_PATH', names: ['Xvfb'] });
  return driver !== undefined && browser !== undefined && screen !== undefined
    ? { driver, browser, screen }
    : undefined;
}

/** The packages of Debian that hold the three. */
export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'];

/** The WebKit for tests, on Linux: the programs named by variables, installed ones, and in CI as root Debian's packages. */
export const findWebKit = (): WebKit | undefined =>
  findInstalled() ?? (aptInstall(...WEBKIT_PACKAGES) ? findInstalled() : undefined);
