import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';
import { cdnFolder, SCRIPT } from '../../tools/build/cdn.ts';
import { aDatasetFile } from '../fixtures/a-dataset.ts';

/** What a path of the test's host answers. */
export interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
  readonly address: string;
  readonly requests: readonly string[];
  readonly close: () => void;
}

export const builtScript = (): string => readFileSync(`${cdnFolder}/${SCRIPT}`, 'utf8');

const builtScripts = (): Record<string, Answer> =>
  Object.fromEntries(
    readdirSync(cdnFolder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [
        `/${name}`,
        { body: readFileSync(`${cdnFolder}/${name}`, 'utf8'), type: 'text/javascript' },
      ]),
  );

/** A host on loopback with the built scripts, a synthetic dataset and these answers beside them. */
export async function host(answers: Readonly<Record<string, Answer>>): Promise<Host> {
  const all: Record<string, Answer> = {
    ...builtScripts(),
    '/dataset.json': { body: JSON.stringify(aDatasetFile()), type: 'application/json' },
    ...answers,
  };
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const answer = all[request.url ?? ''];
    response.writeHead(answer ? 200 : 404, {
      'Content-Type': answer?.type ?? 'text/html; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      ...answer?.headers,
    });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: browserFlags() });

/** A new page that keeps what the console, the page and its content policy complained of. */
export async function listen(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** A page of a host with these answers, opened; `end` closes both. */
export async function open(
  browser: Browser,
  body: string,
  headers: Record<string, string> = {},
  more: Record<string, Answer> = {},
) {
  const page = `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,">${body}`;
  const at = await host({ '/': { body: page, headers }, ...more });
  const listening = await listen(browser);
  await listening.page.goto(`${at.address}/`);
  return {
    ...listening,
    address: at.address,
    requests: at.requests,
    defined: () => listening.page.evaluate(() => customElements.get('custody-count') !== undefined),
    end: async () => {
      await listening.page.close();
      at.close();
    },
  };
}

/** Resolves when the count of the page shows its dataset. */
export const countIsShown = async (page: Page): Promise<void> => {
  await page.locator('custody-count [part~="picture"]').first().waitFor();
};
