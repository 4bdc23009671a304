import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { releaseFile } from '../../tools/build/release.ts';
import { version } from '../../tools/build/package-facts.ts';
import { serveFolder } from '../../tools/serve/serve-folder.ts';
import { openBrowser } from './pages.ts';

const files = unzipSync(readFileSync(releaseFile));
const name = `custody-charts-${version}`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The zip as somebody unpacks it. */
function unpacked(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'custody-charts-'));
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  return path.join(folder, name);
}

test('a release holds scripts, dataset, basemap, pages and static pictures, in one folder and once', () => {
  const inside = Object.keys(files).map((file) => file.slice(name.length + 1));
  expect(Object.keys(files).every((file) => file.startsWith(`${name}/`))).toBe(true);
  for (const file of [
    'LICENSE',
    'article.html',
    'custody-charts.js',
    'custody-charts.classic.js',
    'custody-charts.LICENSES.txt',
    'embed.js',
    'frame.html',
    'resize.js',
    'dataset.json',
    'datasets.json',
    'basemaps/az.json',
    'static/timeline.az.png',
    'static/deaths-map.en.card.png',
  ])
    expect(inside).toContain(file);
  // No piece that nothing loads, as earlier builds leave them in the folder.
  const scripts = Object.entries(files).filter(([file]) => file.endsWith('.js'));
  const pieces = inside.filter((file) => file.startsWith('embed-'));
  expect(pieces.length).toBeGreaterThan(10);
  for (const piece of pieces)
    expect(
      scripts.some(([file, bytes]) => !file.endsWith(piece) && strFromU8(bytes).includes(piece)),
      piece,
    ).toBe(true);
  expect(inside.filter((file) => /^dataset\.v1\.[0-9a-f]+\.json$/.test(file))).toHaveLength(1);
});

test('unpacked and served from any folder, its article shows every chart and asks nobody else for anything', async () => {
  const folder = unpacked();
  const { address, close } = await serveFolder(folder, 0);
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${address}/article.html`);
  for (const tag of ['custody-timeline', 'custody-breakdown', 'custody-deaths-map'])
    await page.locator(`${tag} [part~=picture]`).first().waitFor();
  expect(asked.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
  const written = await page.locator('script[integrity]').first().getAttribute('integrity');
  const script = readFileSync(path.join(folder, 'custody-charts.js'));
  expect(written).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`);
  await page.close();
  await close();
});
