import type { BrowserLauncher } from '@web/test-runner';
import { browserFlags, findChromium, NO_CHROMIUM } from './find-browser.ts';
import { findFirefox } from './find-firefox.ts';
import { findWebKit, WEBKIT_PACKAGES } from './find-webkit.ts';

interface Engine {
  isHere(): Promise<boolean>;
  /** One line: that it is not here, and what to install. */
  readonly missing: string;
  /** Throws that line when the engine is not here. */
  launcher(): Promise<BrowserLauncher>;
}

function engine<Found>(
  find: () => Found | undefined | Promise<Found | undefined>,
  missing: string,
  launch: (found: Found) => Promise<BrowserLauncher>,
): Engine {
  return {
    isHere: async () => (await find()) !== undefined,
    missing,
    launcher: async () => {
      const found = await find();
      if (found === undefined) throw new Error(missing);
      return launch(found);
    },
  };
}

/** The engines that the tests in `test/browser/` run in. A launcher is loaded only with its engine: each takes seconds. */
const ENGINES = {
  chromium: engine(findChromium, NO_CHROMIUM, async (executablePath) => {
    const { chromeLauncher } = await import('@web/test-runner-chrome');
    return chromeLauncher({ launchOptions: { executablePath, args: browserFlags() } });
  }),
  firefox: engine(
    findFirefox,
    'No Firefox found: install it (on Debian firefox-esr), or set FIREFOX_PATH to the program.',
    async (executablePath) => {
      const { firefoxLauncher } = await import('./firefox-launcher.ts');
      return firefoxLauncher(executablePath);
    },
  ),
  webkit: engine(
    findWebKit,
    `No WebKit found: on Debian install ${WEBKIT_PACKAGES.join(', ')}, or set WEBKIT_DRIVER_PATH, WEBKIT_BROWSER_PATH and XVFB_PATH.`,
    async (found) => {
      const { WebKitLauncher } = await import('./webkit-launcher.ts');
      // The launcher's types were made without exactOptionalPropertyTypes.
      return (await WebKitLauncher.make(found)) as BrowserLauncher;
    },
  ),
};

export type EngineName = keyof typeof ENGINES;

/** The engine of a name; an unknown one is an error that lists the known. */
export function engineNamed(name: string): Engine {
  if (Object.hasOwn(ENGINES, name)) return ENGINES[name as EngineName];
  throw new Error(`No engine "${name}". Known: ${Object.keys(ENGINES).join(', ')}.`);
}
