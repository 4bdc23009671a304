import { aptInstall } from './apt-install.ts';
import { findProgram } from './find-program.ts';
import { packagedBrowser } from './packaged-browser.ts';

/** What a Chromium needs to run quietly where there is no screen, no graphics card and no open network. */
export const browserFlags = (): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const findInstalled = (): string | undefined =>
  findProgram({
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  });

export const NO_CHROMIUM =
  'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to the program.';

/**
 * The Chromium for tests and pictures: `CHROME_PATH`, an installed one, the one that `@sparticuz/chromium` ships, and
 * in CI as root the system's package.
 */
export async function findChromium(): Promise<string | undefined> {
  const found = findInstalled() ?? (await packagedBrowser());
  return found ?? (aptInstall('chromium') ? findInstalled() : undefined);
}

/** The same, for what can't go on without it: throws one line that says what to install. */
export async function findBrowser(): Promise<string> {
  const found = await findChromium();
  if (found === undefined) throw new Error(NO_CHROMIUM);
  return found;
}
