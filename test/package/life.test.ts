import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { SCRIPT } from '../../tools/build/cdn.ts';
import { aDatasetFile, aList } from '../fixtures/a-dataset.ts';
import { open, openBrowser, type Answer } from './pages.ts';

const CHARTS = ['custody-count', 'custody-timeline', 'custody-breakdown', 'custody-deaths-map'];
const SCRIPT_TAG = `<script type="module" src="${SCRIPT}"></script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The text of each chart of a page that shows its figures. */
const textsOf = (page: Page, tag: string): Promise<string[]> =>
  page
    .locator(`${tag}:state(ready)`)
    .evaluateAll((all) =>
      all.map((chart) => (chart.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ')),
    );

test.each(CHARTS)(
  'E-11 %s is the same however it comes to a page, before its script or after it',
  async (tag) => {
    const markup = `<${tag}><p>The author’s text</p></${tag}>`;
    const { page, complaints, requests, end } = await open(
      browser,
      `${markup}<template id="before">${markup}</template>
      <script>document.body.append(document.createElement('${tag}'));</script>${SCRIPT_TAG}`,
    );
    await page.locator(`${tag}:state(ready)`).nth(1).waitFor();
    await page.evaluate((tag) => {
      const template = document.querySelector('template') as HTMLTemplateElement;
      const box = document.createElement('div');
      box.innerHTML = `<${tag}></${tag}>`;
      const unseen = document.createElement('div');
      unseen.append(document.createElement(tag));
      const parsed = new DOMParser().parseFromString(`<${tag}></${tag}>`, 'text/html');
      document.body.append(
        document.createElement(tag),
        box,
        template.content.cloneNode(true),
        document.importNode(template.content, true),
        document.querySelector(tag)?.cloneNode(true) ?? '',
        unseen.cloneNode(true),
        ...parsed.body.children,
      );
    }, tag);
    await page.locator(`${tag}:state(ready)`).nth(8).waitFor();
    const texts = await textsOf(page, tag);
    expect(texts).toHaveLength(9);
    expect(new Set(texts).size).toBe(1);
    expect(requests.filter((path) => path.endsWith('.json')).length).toBeLessThanOrEqual(2);
    expect(new Set(requests).size).toBe(requests.length);
    expect(complaints).toEqual([]);
    await end();
  },
);

test('E-16 a chart in a shadow root in a closed shadow root is whole: styles, language, ids, labels', async () => {
  const { page, complaints, end } = await open(
    browser,
    `<style>* { color: red }</style><custody-timeline></custody-timeline>
    <div id="outer" lang="ru"></div>${SCRIPT_TAG}`,
  );
  await page.locator('custody-timeline:state(ready)').waitFor();
  const inner = await page.evaluate(async () => {
    const closed = document.querySelector('#outer')?.attachShadow({ mode: 'closed' });
    const between = document.createElement('div');
    closed?.append(between);
    const chart = document.createElement('custody-timeline');
    between.attachShadow({ mode: 'open' }).append(chart);
    while (!chart.matches(':state(ready)')) await new Promise((done) => setTimeout(done, 10));
    const root = chart.shadowRoot as ShadowRoot;
    const figure = root.querySelector('figure') as HTMLElement;
    return {
      lang: figure.lang,
      labelled: root
        .getElementById(figure.getAttribute('aria-labelledby') ?? '')
        ?.textContent?.trim(),
      named: root.querySelectorAll('[aria-controls], [aria-describedby], [aria-labelledby]').length,
      dangling: ['aria-controls', 'aria-describedby', 'aria-labelledby'].flatMap((name) =>
        [...root.querySelectorAll(`[${name}]`)]
          .flatMap((one) => one.getAttribute(name)?.split(' ') ?? [])
          .filter((id) => !root.getElementById(id)),
      ),
      button: getComputedStyle(root.querySelector('button') as Element).textDecorationLine,
    };
  });
  expect(inner).toMatchObject({ lang: 'ru', dangling: [], button: 'underline' });
  expect(inner.labelled).toBe('Political prisoners in Freedonia');
  expect(inner.named).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
  await end();
});

test('E-13 a chart that is moved while it loads asks once, and shows once it has settled', async () => {
  const { page, complaints, requests, end } = await open(
    browser,
    `<main></main><aside></aside><custody-timeline></custody-timeline>${SCRIPT_TAG}
    <script type="module">
      const chart = document.querySelector('custody-timeline');
      for (let i = 0; i < 20; i += 1) {
        const [main, aside] = document.querySelectorAll('main, aside');
        (i % 2 ? main : aside).append(chart);
        await new Promise((done) => setTimeout(done, i % 3));
      }
    </script>`,
  );
  await page.locator('main custody-timeline:state(ready)').waitFor();
  expect(requests.filter((path) => path === '/dataset.json')).toHaveLength(1);
  expect(complaints).toEqual([]);
  await end();
});

test('E-13 moveBefore keeps the focus, the slider and what was opened', async () => {
  const { page, complaints, requests, end } = await open(
    browser,
    `<main><custody-timeline></custody-timeline></main><aside></aside>${SCRIPT_TAG}`,
  );
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const before = await slider.getAttribute('aria-valuetext');
  await page.evaluate(() => {
    const aside = document.querySelector('aside') as HTMLElement & {
      moveBefore(node: Node, child: Node | null): void;
    };
    aside.moveBefore(document.querySelector('custody-timeline') as Node, null);
  });
  await page.locator('aside custody-timeline:state(ready)').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  expect(await slider.getAttribute('aria-valuetext')).toBe(before);
  expect(
    await slider.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input),
  ).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
  expect(requests.filter((path) => path === '/dataset.json')).toHaveLength(1);
  expect(complaints).toEqual([]);
  await end();
});

/** A dataset file with one list, of so many people, under the host's name for it. */
const published = (sequence: number, people: number): string =>
  JSON.stringify(aDatasetFile({ sequence, counts: [aList('2024-06-01', people)] }));

test('E-22 a page that comes back as it was left asks once for what was published since, if it was to renew', async () => {
  // Playwright turns off what keeps such pages.
  const keeping = await openBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const files = { live: published(7, 100), still: published(7, 100) };
  const answer = (name: keyof typeof files): Answer => ({
    get body() {
      return files[name];
    },
    type: 'application/json',
  });
  const { page, complaints, requests, end } = await open(
    keeping,
    `<custody-count src="live.json" refresh-interval="3600"></custody-count>
    <custody-breakdown src="live.json" refresh-interval="7200"></custody-breakdown>
    <custody-count id="still" src="still.json"></custody-count>
    <a href="other">Another page</a>${SCRIPT_TAG}
    <script>addEventListener('pageshow', ({ persisted }) => (globalThis.kept = persisted))</script>`,
    {},
    {
      '/live.json': answer('live'),
      '/still.json': answer('still'),
      '/other': { body: '<!doctype html><title>Another page</title>Another page' },
    },
  );
  // Both buttons: the part that renews has come.
  for (const tag of ['custody-count', 'custody-breakdown'])
    await page.locator(tag).getByRole('button', { name: 'Pause updates' }).waitFor();
  await page.locator('#still:state(ready)').waitFor();
  await page.getByRole('link', { name: 'Another page' }).click();
  await page.getByText('Another page').waitFor();
  files.live = published(8, 321);
  files.still = published(8, 321);
  await page.evaluate(() => history.back());
  await expect
    .poll(() => textsOf(page, 'custody-count'))
    .toEqual([expect.stringContaining('321'), expect.stringContaining('100')]);
  expect(await page.evaluate('kept')).toBe(true);
  expect(requests.filter((path) => path === '/live.json')).toHaveLength(2);
  expect(requests.filter((path) => path === '/still.json')).toHaveLength(1);
  expect(complaints).toEqual([]);
  await end();
  await keeping.close();
});

test('E-22 on a site that changes its articles in place each has its charts, and none asks after it has left', async () => {
  const { page, requests, end } = await open(
    browser,
    `<main></main>${SCRIPT_TAG}`,
    {},
    {
      '/none.json': { body: '{}', type: 'application/json' },
    },
  );
  const goTo = (article: string, src: string): Promise<void> =>
    page.evaluate(
      ([article = '', src = '']) => {
        history.pushState({}, '', article);
        const chart = document.createElement('custody-timeline');
        chart.setAttribute('src', src);
        chart.setAttribute('refresh-interval', '0.1');
        document.querySelector('main')?.replaceChildren(chart);
      },
      [article, src],
    );
  const asked = (path: string): number => requests.filter((one) => one === path).length;
  await goTo('/first', '/dataset.json');
  await expect.poll(() => asked('/dataset.json')).toBeGreaterThan(2);
  await goTo('/second', '/none.json');
  await page.locator('custody-timeline:state(failed)').waitFor();
  const left = asked('/dataset.json');
  await expect.poll(() => asked('/none.json')).toBeGreaterThan(3);
  expect(asked('/dataset.json')).toBe(left);
  await goTo('/first', '/dataset.json');
  await page.locator('custody-timeline:state(ready)').waitFor();
  await end();
});

test.each(CHARTS)('a storm of attributes on %s is one drawing', async (tag) => {
  const { page, complaints, end } = await open(browser, `<${tag}></${tag}>${SCRIPT_TAG}`);
  await page.locator(`${tag}:state(ready)`).waitFor();
  const drawings = await page.evaluate(async (tag) => {
    type Hosting = Element & {
      addController(controller: { hostUpdated(): void }): void;
      updateComplete: Promise<boolean>;
    };
    const chart = document.querySelector(tag) as Hosting;
    let drawn = 0;
    chart.addController({ hostUpdated: () => (drawn += 1) });
    for (let i = 0; i < 500; i += 1)
      for (const [name, value] of [
        ['heading', `Heading ${i}`],
        ['hide', i % 2 ? 'source' : 'actions'],
        ['heading-level', String(1 + (i % 6))],
        ['color-scheme', i % 2 ? 'light' : 'dark'],
        ['as-of', `2024-06-${10 + (i % 20)}`],
      ] as const)
        chart.setAttribute(name, value);
    await chart.updateComplete;
    const atOnce = drawn;
    await new Promise((done) => setTimeout(done, 100));
    return { atOnce, later: drawn - atOnce };
  }, tag);
  expect(drawings.atOnce).toBe(1);
  // A part that an attribute asks for comes, and the new height is measured.
  expect(drawings.later).toBeLessThanOrEqual(2);
  expect(await page.locator(tag).getByRole('heading').first().innerText()).toBe('Heading 499');
  expect(complaints).toEqual([]);
  await end();
});

/** What a page keeps alive once nothing else is to be thrown away. */
async function kept(page: Page) {
  // A new font empties Chromium's own cache of styles, which keeps elements that have a mask for a while.
  await page.evaluate(() => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '@font-face { font-family: none; src: local(none) } html { font-family: none }';
    document.head.append(sheet);
    document.body.getBoundingClientRect();
    sheet.remove();
  });
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

// Compiled code takes some hundred kB in the first rounds; nodes and listeners tell what is kept.
test('1,000 times taken away and put back, charts keep no node, no listener and no memory', async () => {
  const { page, complaints, requests, end } = await open(
    browser,
    `<main>${CHARTS.map((tag) => `<${tag}></${tag}>`).join('')}</main>${SCRIPT_TAG}`,
  );
  for (const tag of CHARTS) await page.locator(`${tag}:state(ready)`).waitFor();
  const cycles = (times: number): Promise<void> =>
    page.evaluate(async (times) => {
      const main = document.querySelector('main') as HTMLElement;
      const charts = [...main.children] as (HTMLElement & { updateComplete: Promise<boolean> })[];
      for (let i = 0; i < times; i += 1) {
        main.replaceChildren();
        main.append(...charts);
        await Promise.all(charts.map((chart) => chart.updateComplete));
      }
    }, times);
  await cycles(100);
  const before = await kept(page);
  await cycles(1000);
  const after = await kept(page);
  expect(after.nodes).toBe(before.nodes);
  expect(after.listeners).toBe(before.listeners);
  expect(after.bytes - before.bytes).toBeLessThan(1_000_000);
  expect(requests.filter((path) => path === '/dataset.json')).toHaveLength(1);
  expect(complaints).toEqual([]);
  await end();
});

test('1,000 charts that come and go leave nothing behind', async () => {
  const { page, complaints, end } = await open(browser, `<main></main>${SCRIPT_TAG}`);
  const cycles = (times: number): Promise<void> =>
    page.evaluate(
      async ([tags, times]) => {
        const main = document.querySelector('main') as HTMLElement;
        for (let i = 0; i < times; i += 1) {
          main.append(...tags.map((tag) => document.createElement(tag)));
          while (main.querySelector(':scope > :not(:state(ready))'))
            await new Promise((done) => requestAnimationFrame(done));
          main.replaceChildren();
        }
      },
      [CHARTS, times] as const,
    );
  await cycles(20);
  const before = await kept(page);
  await cycles(250);
  const after = await kept(page);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.bytes - before.bytes).toBeLessThan(1_000_000);
  expect(complaints).toEqual([]);
  await end();
});
