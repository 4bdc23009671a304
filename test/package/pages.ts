import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';
import { cdnFolder, SCRIPT } from '../../tools/build/cdn.ts';
import { aDatasetFile } from '../fixtures/a-dataset.ts';
import { aPlace } from '../fixtures/a-map-dataset.ts';
import { freedoniaBasemap } from '../fixtures/freedonia-basemap.ts';

/** What a path of the test's host answers. */
export interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
  readonly address: string;
  readonly requests: readonly string[];
  /** What was asked for with a word about the reader: a cookie or a referrer. */
  readonly told: readonly string[];
  readonly close: () => void;
}

/** What no page of the tests may do, whatever it is about: the suite's own log of requests. */
const breaches: string[] = [];
const hosts = new Set<string>();
afterEach(() => {
  expect(breaches.splice(0), 'requests that no reader was told of').toEqual([]);
});

const tells = ({ cookie, referer }: IncomingMessage['headers']): boolean =>
  (cookie ?? referer) !== undefined;

/** Data are asked for without a word about the reader; what a page's own tags say is the page's choice. */
function breachOf({ url = '', headers }: IncomingMessage, known: boolean): string | undefined {
  if (!known) return `${url} was asked for, which nothing names`;
  return url.endsWith('.json') && tells(headers) ? `${url} was asked for with a word` : undefined;
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

/** A synthetic dataset that all four charts can draw. */
const dataFiles = (): Record<string, Answer> => {
  const dataset = aDatasetFile({
    basemap: 'basemap.json',
    places: [aPlace('capital-prison', [11, 51])],
  });
  const json = (body: string): Answer => ({ body, type: 'application/json' });
  return {
    '/dataset.json': json(JSON.stringify(dataset)),
    '/basemap.json': json(new TextDecoder().decode(freedoniaBasemap())),
  };
};

/**
 * A host on loopback with the built scripts, a synthetic dataset and these answers beside them; `headers` go with all.
 */
export async function host(
  answers: Readonly<Record<string, Answer>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Host> {
  const all: Record<string, Answer> = { ...builtScripts(), ...dataFiles(), ...answers };
  const requests: string[] = [];
  const told: string[] = [];
  const server = createServer((request, response) => {
    const { url = '' } = request;
    // No page of ours asks for it, every browser does.
    if (url === '/favicon.ico') return void response.writeHead(204).end();
    const answer = all[url];
    const breach = breachOf(request, answer !== undefined);
    if (breach) breaches.push(breach);
    requests.push(url);
    if (tells(request.headers)) told.push(url);
    response.writeHead(answer ? 200 : 404, {
      'Content-Type': answer?.type ?? 'text/html; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      ...headers,
      ...answer?.headers,
    });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  hosts.add(address);
  return {
    address,
    requests,
    told,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const openBrowser = async (more: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: browserFlags(), ...more });

/** A new page that keeps what the console, the page and its content policy complained of. */
export async function listen(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:/.test(protocol) && !hosts.has(origin)) breaches.push(`a stranger: ${origin}`);
  });
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
