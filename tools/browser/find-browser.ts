import { existsSync } from 'node:fs';
import path from 'node:path';
import { aptBrowser } from './apt-browser.ts';
import { packagedBrowser } from './packaged-browser.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

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

function onPath(): string | undefined {
  const windows = process.platform === 'win32';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .map((file) => (windows ? `${file}.exe` : file))
    .find((file) => existsSync(file));
}

function inUsualPlace(): string | undefined {
  const { env } = process;
  if (process.platform === 'darwin')
    return [...MAC, ...MAC.map((file) => path.join(env['HOME'] ?? '', file))].find((file) =>
      existsSync(file),
    );
  if (process.platform !== 'win32') return undefined;
  return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS.map((file) => path.join(folder, file)))
    .find((file) => existsSync(file));
}

/**
 * The Chromium for tests and pictures: `CHROME_PATH`, an installed one, the one that `@sparticuz/chromium` ships, and
 * in CI as root the system's package. Throws one line that says what to install.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names "${named}", and there is no such file.`);
  }
  const found = onPath() ?? inUsualPlace() ?? (await packagedBrowser()) ?? aptBrowser();
  if (found !== undefined) return found;
  throw new Error(
    'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to the program.',
  );
}
