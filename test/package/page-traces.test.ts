import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { cdnFolder, CLASSIC_SCRIPT, LOADER, SCRIPT } from '../../tools/build/cdn.ts';
import { open, openBrowser } from './pages.ts';

const CHARTS = ['custody-count', 'custody-timeline', 'custody-breakdown', 'custody-deaths-map'];
const TAGS = CHARTS.map((tag) => `<${tag} loading="eager" src="dataset.json"></${tag}>`).join('');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What a page's own scripts can tell of their surroundings: each global name, and each property of what is built in. */
const surroundings = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const found: Record<string, string> = {};
    const known = new Map<unknown, number>();
    const numberOf = (thing: unknown): string => {
      if (Object(thing) !== thing) return String(thing);
      if (!known.has(thing)) known.set(thing, known.size);
      return `thing ${known.get(thing)}`;
    };
    const note = (path: string, holder: object): void => {
      for (const key of Reflect.ownKeys(holder)) {
        const { value, get, set, writable, configurable } =
          Reflect.getOwnPropertyDescriptor(holder, key) ?? {};
        const is = [value, get, set].map(numberOf);
        found[`${path}.${String(key)}`] = [...is, writable, configurable].join();
      }
    };
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const { value } = Reflect.getOwnPropertyDescriptor(globalThis, name) ?? {};
      // What begins with a capital is built in; the rest are this page's own.
      if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
      note(name, value);
      if (Object(value.prototype) === value.prototype) note(`${name}.prototype`, value.prototype);
    }
    for (const key of Reflect.ownKeys(globalThis)) found[String(key)] = '';
    return found;
  });

test.each([
  [SCRIPT, 'type="module"'],
  [CLASSIC_SCRIPT, 'defer'],
  [LOADER, 'type="module"'],
])(
  'E-30 of %s a page has one symbol that all versions share, what Lit adds, and nothing else',
  async (script, kind) => {
    const without = await open(browser, TAGS);
    const before = await surroundings(without.page);
    await without.end();
    const { page, end } = await open(browser, `<script ${kind} src="${script}"></script>${TAGS}`);
    for (const tag of CHARTS) await page.locator(`${tag} [part~="picture"]`).first().waitFor();
    const after = await surroundings(page);
    expect(Object.keys(after).length).toBeGreaterThan(5000);
    const changed = Object.keys({ ...before, ...after }).filter(
      (key) => before[key] !== after[key],
    );
    expect(changed.sort()).toEqual([
      'Symbol(custody-charts/1)',
      'Symbol.metadata',
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
    await end();
  },
);

test('E-30 nothing is stored, though every button was pressed', async () => {
  const { page, address, end } = await open(
    browser,
    `<script type="module" src="${SCRIPT}"></script>${TAGS}`,
  );
  for (const tag of CHARTS) {
    const buttons = page.locator(tag).getByRole('button');
    await buttons.first().waitFor();
    for (let i = 0; i < (await buttons.count()); i += 1)
      await buttons.nth(i).click({ force: true });
  }
  expect(await page.context().storageState({ indexedDB: true })).toEqual({
    cookies: [],
    origins: [],
  });
  const kept = await page.evaluate(async () => ({
    session: sessionStorage.length,
    caches: 'caches' in globalThis ? await caches.keys() : [],
    workers: await navigator.serviceWorker.getRegistrations(),
  }));
  expect(kept).toEqual({ session: 0, caches: [], workers: [] });
  expect(page.url()).toBe(`${address}/`);
  await end();
});

const SILENT =
  /\b(cookie|cookieStore|localStorage|sessionStorage|indexedDB|caches|serviceWorker|sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|BroadcastChannel|SharedWorker|Worker|importScripts|eval|document\.write)\b/g;

test('E-30 the scripts have no word for storage, nor for a request but those of fetch and import', () => {
  const said = readdirSync(cdnFolder)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => readFileSync(`${cdnFolder}/${name}`, 'utf8').match(SILENT) ?? []);
  expect(said).toEqual([]);
});
