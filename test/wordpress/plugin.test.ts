import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';
import { chartsHost, type ChartsHost } from './charts-host.ts';
import { startedWordpress, type Wordpress } from './started.ts';

const WORDS = '40 people were on the list of 30 June 2024.';
const SENTENCE = `${WORDS} Source: <a href="https://example.org/list">Freedonian League</a>.`;
const EVIL = `<script>document.title = 'evil'</script><a href="javascript:alert(1)" onclick="alert(2)">more</a><img src="x" onerror="alert(3)"><style>p { color: red }</style>`;

let host: ChartsHost;
let site: Wordpress;
let browser: Browser;
let editor: BrowserContext;

beforeAll(async () => {
  host = await chartsHost();
  [site, browser] = await Promise.all([
    startedWordpress(host.address),
    findBrowser().then((executablePath) =>
      chromium.launch({ executablePath, args: browserFlags() }),
    ),
  ]);
  const admin = await loggedIn('admin');
  await setUp(await admin.newPage(), { folder: `${host.address}/`, integrity: host.integrity });
  await admin.close();
  editor = await loggedIn('editor');
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await host?.stop();
});

async function loggedIn(user: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // Not to the dashboard, which goes on asking.
  await page.goto(`${site.address}/wp-login.php?redirect_to=wp-admin/profile.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', 'password');
  await page.click('#wp-submit');
  await page.waitForURL(/profile/);
  await page.close();
  return context;
}

/** Fills in the settings page; returns what WordPress says to it. */
async function setUp(page: Page, given: { folder: string; integrity: string }): Promise<string> {
  await page.goto(`${site.address}/wp-admin/options-general.php?page=custody-charts`);
  await page.getByLabel('Address of the charts').fill(given.folder);
  await page.getByLabel('Hash of the script').fill(given.integrity);
  await page.click('#submit');
  await page.locator('.notice').first().waitFor();
  return (await page.locator('.notice').allInnerTexts()).join('\n');
}

/** Writes a post as an editor does in the classic editor's text tab; returns its address. */
async function classicPost(text: string): Promise<string> {
  const page = await editor.newPage();
  await page.goto(`${site.address}/wp-admin/post-new.php?classic-editor`);
  await page.fill('#title', 'A list');
  await page.click('#content-html');
  await page.fill('#content', text);
  // WordPress, which saves a draft when the title is left, takes no click meanwhile.
  await page.click('#publish:not(.disabled)');
  await page.waitForURL(/action=edit/);
  const id = await page.inputValue('#post_ID');
  await page.close();
  return `${site.address}/?p=${id}`;
}

/** A new post in the block editor, when that is ready. */
async function blockEditor(at = 'post-new.php'): Promise<Page> {
  const page = await editor.newPage();
  await page.goto(`${site.address}/wp-admin/${at}`);
  await page.waitForFunction(
    `window.wp?.blocks?.getBlockType('custody-charts/chart') && wp.data.select('core/editor').__unstableIsEditorReady()`,
  );
  return page;
}

/** Saves by the path of the block editor: its REST request with the editor's cookie and nonce; returns the address. */
async function restPost(content: string): Promise<string> {
  const page = await blockEditor();
  const saved = await page.evaluate(
    `wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data: ${JSON.stringify({ title: 'A list', status: 'publish', content })} })`,
  );
  await page.close();
  return `${site.address}/?p=${(saved as { id: number }).id}`;
}

/** A post as an import or an older setting may have left it: no filter has seen it. */
const importedPost = (content: string): string =>
  `${site.address}/?p=${site.php(
    `kses_remove_filters(); echo wp_insert_post( array( 'post_title' => 'A list', 'post_status' => 'publish', 'post_content' => wp_slash( base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );`,
  )}`;

/** A reader's page with what the console told. */
async function read(address: string, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints, close: () => context.close() };
}

const drawn = (page: Page, tag: string): Promise<void> =>
  page.locator(`${tag}:is(:state(ready), :state(old))`).first().waitFor();

const attributesOf = (page: Page, tag: string): Promise<Record<string, string>> =>
  page
    .locator(tag)
    .first()
    .evaluate((element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    );

/** Whatever could run or load inside an article's charts. */
const dangers = (page: Page): Promise<number> =>
  page
    .locator(
      ['script', 'style', 'img', '[onclick]', '[onerror]', '[href^="javascript" i]']
        .map((what) => `:is(custody-timeline, custody-count) ${what}`)
        .join(),
    )
    .count();

const shortcode = (inner: string, attributes = 'chart="timeline" lang="az" from="2020-01-01"') =>
  `[custody_chart ${attributes}]${inner}[/custody_chart]`;

const block = (sentence: string, given: object): string =>
  `<!-- wp:custody-charts/chart ${JSON.stringify(given)} -->\n<p class="wp-block-custody-charts-chart">${sentence}</p>\n<!-- /wp:custody-charts/chart -->`;

describe('the settings', () => {
  test('refuse an address without https and a hash that is none, and keep the last right ones', async () => {
    const admin = await loggedIn('admin');
    const page = await admin.newPage();
    const said = await setUp(page, { folder: 'http://charts.example.org/', integrity: 'sha1-x' });
    expect(said).toContain('"http://charts.example.org/" is no https address of a folder.');
    expect(said).toContain('"sha1-x" is no hash.');
    expect(await page.getByLabel('Address of the charts').inputValue()).toBe(`${host.address}/`);
    expect(await page.getByLabel('Hash of the script').inputValue()).toBe(host.integrity);
    await setUp(page, { folder: host.address, integrity: host.integrity });
    expect(await page.getByLabel('Address of the charts').inputValue()).toBe(`${host.address}/`);
    await admin.close();
  });
});

describe('a shortcode, saved in the classic editor without unfiltered_html', () => {
  test('becomes the chart, with its attributes and one script that carries hash and nonce', async () => {
    const address = await classicPost(
      `Before.\n\n${shortcode(SENTENCE)}\n\nAnd ${shortcode('40', 'chart="count" layout="inline"')} people.`,
    );
    const { page, complaints, close } = await read(address);
    await drawn(page, 'custody-timeline');
    await drawn(page, 'custody-count');
    expect(await attributesOf(page, 'custody-timeline')).toMatchObject({
      lang: 'az',
      from: '2020-01-01',
    });
    expect(await page.locator('custody-timeline > p').innerHTML()).toBe(SENTENCE);
    expect(await page.locator('p > custody-count').textContent()).toBe('40');
    const scripts = page.locator(`script[src^="${host.address}"]`);
    expect(await scripts.count()).toBe(1);
    expect(await scripts.getAttribute('integrity')).toBe(host.integrity);
    expect(complaints).toEqual([]);
    await close();
  });

  test('lets nothing run that stands in the sentence', async () => {
    const address = await classicPost(shortcode(SENTENCE + EVIL));
    const { page, complaints, close } = await read(address);
    await drawn(page, 'custody-timeline');
    expect(await dangers(page)).toBe(0);
    expect(await page.title()).not.toBe('evil');
    expect(complaints).toEqual([]);
    await close();
  });

  test('keeps the notes of the site', async () => {
    const note = '<custody-note at="2023-11-20">An office is searched</custody-note>';
    const { page, close } = await read(await classicPost(shortcode(`${SENTENCE}\n\n${note}`)));
    await drawn(page, 'custody-timeline');
    expect(await page.locator('custody-timeline custody-note').getAttribute('at')).toBe(
      '2023-11-20',
    );
    await close();
  });
});

describe('a block, saved in the block editor without unfiltered_html', () => {
  test('is chosen, written and saved as an editor does, and is valid when opened again', async () => {
    const page = await blockEditor();
    await page.getByRole('textbox', { name: 'Add title' }).fill('A list');
    await page.evaluate(
      `wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('custody-charts/chart'))`,
    );
    const lacks = (what: string): Promise<void> =>
      page.getByText(`The sentence still lacks: ${what}.`).first().waitFor();
    await lacks('the number, its date, a link to the source');
    await page.getByRole('document', { name: 'Block: Custody chart' }).locator('p').first().click();
    await page.keyboard.type(WORDS);
    await lacks('a link to the source');
    await page.getByLabel('lang', { exact: true }).fill('az');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByLabel('color-scheme').selectOption('dark');
    const preview = page.frameLocator('iframe[title="Preview: timeline"]');
    await preview.locator('custody-timeline[lang="az"][color-scheme="dark"] figure').waitFor();
    await page.evaluate(`wp.data.dispatch('core/editor').editPost({ status: 'publish' })`);
    await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
    const id = await page.evaluate(`wp.data.select('core/editor').getCurrentPostId()`);
    await page.close();

    const again = await blockEditor(`post.php?post=${String(id)}&action=edit`);
    const [first] = (await again.evaluate(
      `wp.data.select('core/block-editor').getBlocks().map(({ isValid, attributes }) => ({ isValid, attributes }))`,
    )) as [unknown];
    expect(first).toMatchObject({
      isValid: true,
      attributes: { sentence: WORDS, options: { lang: 'az', 'color-scheme': 'dark' } },
    });
    await again.close();

    const reader = await read(`${site.address}/?p=${String(id)}`);
    await drawn(reader.page, 'custody-timeline');
    expect(await attributesOf(reader.page, 'custody-timeline')).toMatchObject({
      class: 'wp-block-custody-charts-chart',
      lang: 'az',
      'color-scheme': 'dark',
    });
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  test('lets nothing run that stands in the sentence or in an attribute', async () => {
    const heading = `"><img src=x onerror=alert(4)>`;
    const address = await restPost(
      block(SENTENCE + EVIL, { chart: 'timeline', options: { lang: 'az', heading } }),
    );
    const { page, complaints, close } = await read(address);
    await drawn(page, 'custody-timeline');
    expect(await dangers(page)).toBe(0);
    expect(await page.locator('custody-timeline > p').first().innerHTML()).toContain(SENTENCE);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('whoever saved it', () => {
  test('nothing runs that an import has left in either form', async () => {
    const address = importedPost(
      shortcode(SENTENCE + EVIL) +
        block(EVIL + SENTENCE, { chart: 'timeline', options: { heading: '"onclick="alert(5)' } }),
    );
    const { page, complaints, close } = await read(address);
    await drawn(page, 'custody-timeline');
    expect(await page.locator('custody-timeline').count()).toBe(2);
    expect(await dangers(page)).toBe(0);
    expect(await page.title()).not.toBe('evil');
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ['chart="pie"', 'chart="pie" is not known. Known: count, timeline, breakdown, deaths-map.'],
    ['chart="count" mesure="deaths-2024"', 'attribute="mesure" is not known. Known: lang, measure'],
    ['chart="count" src="https://example.org/d.json"', 'is not on the host of the charts.'],
    ['chart="count" height="tall"', 'height="tall" is not known.'],
  ])('%s shows readers the sentence alone, and editors what is wrong', async (given, line) => {
    const address = importedPost(shortcode(SENTENCE, given));
    const reader = await read(address);
    expect(await reader.page.getByText(WORDS).isVisible()).toBe(true);
    expect(
      await reader.page
        .locator('custody-count, .custody-charts-fault, script[src^="${host.address}"]')
        .count(),
    ).toBe(0);
    await reader.close();
    const page = await editor.newPage();
    await page.goto(address);
    expect(await page.locator('.custody-charts-fault').innerText()).toContain(line);
    await page.close();
  });
});

describe('without the chart', () => {
  const both = [
    ['the shortcode', () => shortcode(SENTENCE)],
    ['the block', () => block(SENTENCE, { chart: 'timeline', options: {} })],
  ] as const;

  test.each(both)('%s shows the sentence to a reader without JavaScript', async (_, content) => {
    const { page, close } = await read(importedPost(content()), false);
    expect(await page.getByText(WORDS).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Freedonian League' }).isVisible()).toBe(true);
    await close();
  });

  test.each(both)('%s is the sentence alone in a feed', async (_, content) => {
    const id = new URL(importedPost(content())).searchParams.get('p') ?? '';
    const feed = await (await fetch(`${site.address}/?feed=rss2`)).text();
    const item = feed.split('<item>').find((one) => one.includes(`?p=${id}<`));
    expect(item).toContain(`<p>${SENTENCE}</p>`);
    expect(item).not.toMatch(/custody-timeline|<svg/);
  });

  test.each(both)('%s leaves the sentence when the plugin is gone', async (_, content) => {
    const address = importedPost(content());
    const plugin = `'custody-charts/custody-charts.php'`;
    const load = `require_once ABSPATH . 'wp-admin/includes/plugin.php';`;
    site.php(`${load} deactivate_plugins( ${plugin} );`);
    try {
      const { page, complaints, close } = await read(address);
      expect(await page.getByText(WORDS).isVisible()).toBe(true);
      expect(await page.locator('custody-timeline').count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    } finally {
      site.php(`${load} activate_plugin( ${plugin} );`);
    }
  });
});

test('PHP and WordPress have complained of nothing in the plugin', async () => {
  const lines = (await site.log()).split('\n');
  expect(
    lines.filter((line) =>
      /custody-charts\/|custody-charts\.php|CustodyCharts/.test(
        line.replace(/custody-charts-wordpress-\w+\/site/, ''),
      ),
    ),
  ).toEqual([]);
});
