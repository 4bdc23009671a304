import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { integrityOf } from '../../tools/build/integrity.ts';
import { builtScript, countIsShown, open as openPage, openBrowser, type Answer } from './pages.ts';

const COUNT = '<custody-count>40 people</custody-count>';
const SCRIPT_TAG = '<script type="module" src="custody-charts.js"></script>';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A page with this body, and what a host beside it answers. */
const open = async (
  body: string,
  headers: Record<string, string> = {},
  more: Record<string, Answer> = {},
) => openPage(browser, body, headers, more);

test('the snippet with its hash works and asks for the script and the dataset, nothing else', async () => {
  const snippet = SCRIPT_TAG.replace(
    '></',
    ` integrity="${integrityOf(builtScript())}" crossorigin="anonymous"></`,
  );
  const { page, complaints, requests, end } = await open(snippet + COUNT);
  await countIsShown(page);
  expect(complaints).toEqual([]);
  expect(requests).toEqual(['/', '/custody-charts.js', '/dataset.json']);
  await end();
});

test('E-01 the script twice defines once, fetches once and says nothing', async () => {
  const { page, complaints, requests, end } = await open(
    SCRIPT_TAG + COUNT + '<script type="module" src="custody-charts.js?again"></script>',
    {},
    { '/custody-charts.js?again': { body: builtScript(), type: 'text/javascript' } },
  );
  await countIsShown(page);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  expect(requests.filter((path) => path === '/dataset.json')).toHaveLength(1);
  await end();
});

test('E-02 of two versions the first wins and the second says so once a tag', async () => {
  const version = /\d+\.\d+\.\d+/.exec(builtScript())?.[0] ?? '';
  const other = builtScript().replaceAll(version, '99.0.0');
  const { page, complaints, end } = await open(
    SCRIPT_TAG + '<script type="module" src="other.js"></script>' + COUNT,
    {},
    { '/other.js': { body: other, type: 'text/javascript' } },
  );
  await countIsShown(page);
  await page.waitForLoadState('networkidle');
  expect(complaints.length).toBe(4);
  for (const line of complaints) expect(line).toContain('version 99.0.0 stands back');
  await end();
});

test('E-04 a page with a Lit and a policy of its own goes on working', async () => {
  const { page, complaints, end } = await open(
    `<script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });</script>` +
      SCRIPT_TAG +
      COUNT,
    {
      'Content-Security-Policy':
        "require-trusted-types-for 'script'; trusted-types lit-html custody-charts",
    },
  );
  await countIsShown(page);
  expect(complaints).toEqual([]);
  await end();
});

const STRICT =
  "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types custody-charts";

test.each([
  ['hosts', `${STRICT}; script-src 'self'`, SCRIPT_TAG],
  [
    'a nonce',
    `${STRICT}; script-src 'nonce-abc'`,
    SCRIPT_TAG.replace('<script', '<script nonce="abc"'),
  ],
  [
    'strict-dynamic',
    `${STRICT}; script-src 'nonce-abc' 'strict-dynamic'`,
    SCRIPT_TAG.replace('<script', '<script nonce="abc"'),
  ],
  [
    'a hash',
    `${STRICT}; script-src '${integrityOf(builtScript())}'`,
    SCRIPT_TAG.replace(
      '></',
      ` integrity="${integrityOf(builtScript())}" crossorigin="anonymous"></`,
    ),
  ],
])('E-06 a strict policy by %s is not violated', async (_name, policy, script) => {
  const { page, complaints, end } = await open(script + COUNT, {
    'Content-Security-Policy': policy.replace(
      "default-src 'none'",
      "default-src 'none'; img-src data:",
    ),
  });
  await countIsShown(page);
  expect(complaints).toEqual([]);
  await end();
});

test('where the policy is refused, no tag is defined, the fallback stays and the line to add is said', async () => {
  const { page, complaints, defined, end } = await open(SCRIPT_TAG + COUNT, {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types nothing",
  });
  await page.waitForLoadState('networkidle');
  expect(await defined()).toBe(false);
  expect(await page.getByText('40 people').isVisible()).toBe(true);
  expect(complaints.join()).toContain('Add custody-charts to its trusted-types directive');
  await end();
});

test('E-07 works under COEP require-corp', async () => {
  const { page, complaints, end } = await open(SCRIPT_TAG + COUNT, {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  await countIsShown(page);
  expect(complaints).toEqual([]);
  await end();
});

test('E-08 with a wrong hash the script does not run and the fallback stays', async () => {
  const wrong = integrityOf('something else');
  const { page, defined, end } = await open(
    SCRIPT_TAG.replace('></', ` integrity="${wrong}" crossorigin="anonymous"></`) + COUNT,
  );
  await page.waitForLoadState('networkidle');
  expect(await defined()).toBe(false);
  expect(await page.getByText('40 people').isVisible()).toBe(true);
  await end();
});

test('E-09 works in a sandboxed frame without an origin', async () => {
  const { page, complaints, end } = await open(
    '<iframe sandbox="allow-scripts" src="/frame"></iframe>',
    {},
    {
      '/frame': {
        body: `<!doctype html><html lang="en"><title>Frame</title>${SCRIPT_TAG}${COUNT}`,
      },
    },
  );
  await page.frameLocator('iframe').locator('custody-count [part~="picture"]').waitFor();
  expect(complaints).toEqual([]);
  await end();
});
