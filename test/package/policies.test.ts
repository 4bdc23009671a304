import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { cdnFolder, CLASSIC_SCRIPT, LOADER, SCRIPT } from '../../tools/build/cdn.ts';
import { integrityOf } from '../../tools/build/integrity.ts';
import { inProject } from '../../tools/root.ts';
import { host, listen, openBrowser, type Answer } from './pages.ts';
import {
  FRAME_POLICY,
  headersOf,
  ISOLATED_FRAME,
  POLICIES,
  scriptTag,
  TRUSTED_TYPES,
  type Policy,
} from './policies.ts';

const CHARTS = ['count', 'timeline', 'breakdown', 'deaths-map'];
const tagOf = (chart: string): string =>
  `<custody-${chart} loading="eager"><p>The author’s text of the ${chart}</p></custody-${chart}>`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** An article with its own host, which embeds what lies on the charts' host. */
async function article(
  write: (folder: string) => { readonly body: string; readonly headers: Record<string, string> },
  files: Readonly<Record<string, Answer>> = {},
  headers: Readonly<Record<string, string>> = {},
) {
  const charts = await host(files, headers);
  const written = write(`${charts.address}/`);
  const body = `<!doctype html><html lang="en"><title>Article</title>${written.body}`;
  const at = await host({ '/': { ...written, body } });
  const { page, complaints } = await listen(browser);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective} is violated by ${blockedURI}`);
    });
  });
  // Of an earlier visit to the charts' own site.
  await page.context().addCookies([{ name: 'reader', value: 'known', url: charts.address }]);
  await page.goto(`${at.address}/`);
  return {
    page,
    complaints,
    requests: charts.requests,
    told: charts.told,
    end: async () => {
      await page.close();
      at.close();
      charts.close();
    },
  };
}

/** An article under a policy with the four charts by one of our scripts. */
const scripted = (policy: Policy, script: string, trustedTypes = false) =>
  article((folder) => {
    const code = readFileSync(`${cdnFolder}/${script}`, 'utf8');
    const kind = script === CLASSIC_SCRIPT ? 'defer' : 'type="module"';
    const tag = scriptTag({ src: folder + script, code, kind }, policy.needs);
    const headers = headersOf(policy, { folder, hash: integrityOf(code), trustedTypes });
    return { body: tag + CHARTS.map(tagOf).join(''), headers };
  });

/** The bytes of a file that the button behind a chart's "More" saves. */
async function saved(page: Page, chart: string, format: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.locator(`custody-${chart}`).getByRole('button', { name: format }).click();
  return readFileSync(await (await coming).path());
}

async function everythingWorks(page: Page): Promise<void> {
  for (const chart of CHARTS) {
    const inside = page.locator(`custody-${chart}`);
    await inside.locator('[part~="picture"]').first().waitFor();
    await inside.locator('[part=actions] > button').click();
    expect((await saved(page, chart, 'SVG')).toString()).toContain('</svg>');
    expect((await saved(page, chart, 'PNG')).subarray(1, 4).toString()).toBe('PNG');
  }
  await page.locator('custody-deaths-map svg.map path').first().waitFor({ state: 'attached' });
  expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF');
}

const ONE_FILE = ['/dataset.json', '/basemap.json'];
const CASES = POLICIES.flatMap((policy) =>
  [SCRIPT, CLASSIC_SCRIPT, ...(policy.oneByOne ? [] : [LOADER])].flatMap((script) =>
    ('Content-Security-Policy' in policy.headers ? ['', ' and Trusted Types'] : ['']).map(
      (types) => [script, policy.name, types, policy] as const,
    ),
  ),
);

test.each(CASES)(
  'E-06 E-07 %s, trusted %s%s: all four charts show, save and print, violate nothing, and tell nothing of the reader',
  async (script, _name, types, policy) => {
    const { page, complaints, requests, told, end } = await scripted(policy, script, types !== '');
    await everythingWorks(page);
    expect(complaints).toEqual([]);
    expect(told).toEqual([]);
    if (script !== LOADER) expect([...requests].sort()).toEqual([`/${script}`, ...ONE_FILE].sort());
    expect(requests).toHaveLength(new Set(requests).size);
    await end();
  },
);

test.each(POLICIES.filter(({ oneByOne }) => oneByOne))(
  'where scripts are trusted one by one ($name), the loader’s parts are not, and the author’s text stays',
  async (policy) => {
    const { page, complaints, end } = await scripted(policy, LOADER);
    await expect
      .poll(() => complaints.join())
      .toContain('<custody-deaths-map> could not be loaded');
    for (const chart of CHARTS)
      expect(await page.getByText(`The author’s text of the ${chart}`).isVisible()).toBe(true);
    await end();
  },
);

const file = (path: string): string => readFileSync(inProject(path), 'utf8');
const ISOLATED = POLICIES.find(({ name }) => name === 'isolated') as Policy;

test.each([
  [FRAME_POLICY, {}],
  [ISOLATED, ISOLATED_FRAME],
] as const)(
  'a frame and its height need what the page on policies says ($name)',
  async (policy, headers) => {
    const query = '?chart=timeline';
    const { page, complaints, end } = await article(
      (folder) => ({
        body: `<iframe sandbox="allow-scripts" src="${folder}frame.html${query}" height="80"></iframe>
          ${scriptTag({ src: `${folder}resize.js`, code: '', kind: 'async' })}`,
        headers: headersOf(policy, { folder }),
      }),
      {
        [`/frame.html${query}`]: { body: file('site/frame.html') },
        '/frame.css': { body: file('site/frame.css'), type: 'text/css' },
      },
      headers,
    );
    await page.frameLocator('iframe').locator('custody-timeline [part~="picture"]').waitFor();
    await expect
      .poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
      .toBeGreaterThan(300);
    expect(complaints).toEqual([]);
    await end();
  },
);

test('docs/strict-policies.md writes the policies that are tested, all of them and no other', () => {
  const folder = 'https://your.site/charts/';
  const hash = integrityOf('').replace(/-.*/, '-…');
  const written = file('docs/strict-policies.md')
    .match(/(?<=```http\n)[^`]+(?=\n```)/g)
    ?.flatMap((block) => block.split('\n'))
    .map((line) => line.replace('nonce-…', 'nonce-r4nd0m'));
  const tested = [...POLICIES, FRAME_POLICY].map((policy) => headersOf(policy, { folder, hash }));
  const lines = [...tested, ISOLATED_FRAME].flatMap((headers) =>
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  );
  expect(written?.sort()).toEqual([...lines, TRUSTED_TYPES].sort());
});
