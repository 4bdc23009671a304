import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cdnFolder, CLASSIC_SCRIPT } from '../../tools/build/cdn.ts';
import { countIsShown, open, openBrowser } from './pages.ts';

const COUNT = '<custody-count><p>40 people</p></custody-count>';
const script = (attributes = ''): string =>
  `<script src="${CLASSIC_SCRIPT}"${attributes}></script>`;
const code = (): string => readFileSync(`${cdnFolder}/${CLASSIC_SCRIPT}`, 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

test.each(['', ' defer', ' async'])('a script without a module works with "%s"', async (how) => {
  const { page, complaints, requests, end } = await open(browser, script(how) + COUNT);
  await countIsShown(page);
  expect(complaints).toEqual([]);
  expect(requests).toEqual(['/', `/${CLASSIC_SCRIPT}`, '/dataset.json']);
  await end();
});

test('put into a file of another name, it looks for no dataset there, and takes the one that `src` names', async () => {
  const bundle = { '/all.js': { body: code(), type: 'text/javascript' } };
  const bundled = '<script src="all.js"></script>';
  const lost = await open(browser, bundled + COUNT, {}, bundle);
  await expect.poll(() => lost.complaints.join()).toContain('E_CONFIG');
  expect(lost.complaints.join()).toContain('src');
  expect(lost.requests).not.toContain('/dataset.json');
  expect(await lost.page.getByText('40 people').isVisible()).toBe(true);
  await lost.end();
  const named = COUNT.replace('>', ' src="dataset.json">');
  const { page, complaints, end } = await open(browser, bundled + named, {}, bundle);
  await countIsShown(page);
  expect(complaints).toEqual([]);
  await end();
});
