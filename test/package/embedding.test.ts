import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { integrityOf } from '../../tools/build/integrity.ts';
import { inProject } from '../../tools/root.ts';
import { builtScript, countIsShown, open as openPage, openBrowser, type Answer } from './pages.ts';

// As on a real site: Vite would take Lit's development build under a test's NODE_ENV.
process.env['NODE_ENV'] = 'production';

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

/** The built script as another version of itself. */
const otherVersion = (): Answer => {
  const version = /\d+\.\d+\.\d+/.exec(builtScript())?.[0] ?? '';
  return { body: builtScript().replaceAll(version, '99.0.0'), type: 'text/javascript' };
};
const CHARTS = ['custody-count', 'custody-timeline', 'custody-breakdown', 'custody-deaths-map'];

test.each([
  ['the whole file', SCRIPT_TAG, CHARTS],
  // The loader brings the count alone: the other three tags are left to the later version.
  ['the loader', '<script type="module" src="embed.js"></script>', CHARTS.slice(0, 1)],
])(
  'E-02 of two versions the first wins (%s), the second says so once, and everything works',
  async (_first, first, tags) => {
    const { page, complaints, requests, end } = await open(
      first + tags.map((tag) => `<${tag}></${tag}>`).join(''),
      {},
      { '/other.js': otherVersion() },
    );
    for (const tag of tags) await page.locator(`${tag}:state(ready)`).waitFor();
    await page.addScriptTag({ url: 'other.js', type: 'module' });
    await page.evaluate((all) => {
      document.body.append(...all.map((tag) => document.createElement(tag)));
    }, CHARTS);
    for (const tag of CHARTS) await page.locator(`${tag}:state(ready)`).last().waitFor();
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([expect.stringContaining('version 99.0.0 stands back')]);
    expect(requests.filter((path) => path === '/dataset.json')).toHaveLength(1);
    await end();
  },
);

/** The script of a site that has Lit of its own, as its bundler makes it. */
async function siteOfItsOwn(lit: string): Promise<Answer> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', rolldownOptions: { input: 'site' } },
    plugins: [
      {
        name: 'site',
        resolveId: (id) => (id === 'site' ? inProject('site.js') : null),
        load: (id) =>
          id === inProject('site.js')
            ? `import { html, LitElement } from '${lit}';
               customElements.define('site-note', class extends LitElement {
                 render() { return html\`<b>The site’s own \${2 + 1}</b>\`; }
               });`
            : null,
      },
    ],
  });
  const output = Array.isArray(outputs) ? outputs[0] : outputs;
  if (output === undefined || !('output' in output)) throw new Error('no output');
  return { body: output.output[0].code, type: 'text/javascript' };
}

test.each([
  ['2', 'before'],
  ['2', 'after'],
  ['3', 'before'],
  ['3', 'after'],
])(
  'E-04 a site’s own Lit %s, loaded %s the charts under Trusted Types, works beside them',
  async (major, order) => {
    const site = '<script type="module" src="site.js"></script>';
    const scripts = order === 'before' ? site + SCRIPT_TAG : SCRIPT_TAG + site;
    const { page, complaints, end } = await open(
      `${scripts}<site-note></site-note>${COUNT}`,
      {
        'Content-Security-Policy':
          "require-trusted-types-for 'script'; trusted-types lit-html custody-charts",
      },
      { '/site.js': await siteOfItsOwn(major === '2' ? 'lit-2' : 'lit') },
    );
    await countIsShown(page);
    await page.getByText('The site’s own 3').waitFor();
    expect(complaints).toEqual([]);
    await end();
  },
);

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
