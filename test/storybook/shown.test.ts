import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf, type Manifest } from '../../.storybook/manifest.ts';
import { LANGUAGES } from '../../src/i18n/load-strings.ts';
import { browserFlags, findBrowser } from '../../tools/browser/find-browser.ts';
import { inProject } from '../../tools/root.ts';
import { serveFolder, type FolderServer } from '../../tools/serve/serve-folder.ts';
import { storybookFolder } from '../../tools/storybook/build.ts';
import { showStory } from '../../tools/storybook/show-story.ts';
import { builtStories, storyAddress } from '../../tools/storybook/stories.ts';

const elements = elementsOf(
  JSON.parse(readFileSync(inProject('custom-elements.json'), 'utf8')) as Manifest,
);
const tags = [...elements.keys()];
const stories = await builtStories();
let server: FolderServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(storybookFolder, 0);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags() });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The id of a story as the index of the built Storybook has it. */
function idOf(title: string, name: string): string {
  const story = stories.find((one) => one.title === title && one.name === name);
  if (!story) throw new Error(`${title} has no story “${name}”.`);
  return story.id;
}

const titleOf = (tag: string): string => {
  const name = tag.replace('custody-', '').replace('-', ' ');
  return `Elements/${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

async function inStory(
  title: string,
  name: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  try {
    await showStory(page, storyAddress(server.address, idOf(title, name)));
    await look(page);
  } finally {
    await page.close();
  }
}

/** What a story of that name must have on screen, for each element. */
const SURROUNDINGS: Readonly<Record<string, (page: Page, tag: string) => Promise<void>>> = {
  Languages: async (page, tag) => {
    const spoken = await page
      .locator(`${tag} figure`)
      .evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).lang));
    expect(spoken).toEqual(LANGUAGES);
  },
  'Right To Left': async (page, tag) => {
    const written = await page
      .locator(tag)
      .evaluateAll((charts) => charts.map((chart) => getComputedStyle(chart).direction));
    expect(written).toEqual(['rtl']);
  },
  Widths: async (page, tag) => {
    const widths = await page
      .locator(tag)
      .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().width));
    expect(widths).toEqual([280, 320, 700, 1100]);
  },
  Schemes: async (page, tag) => {
    const schemes = await page
      .locator(tag)
      .evaluateAll((charts) => charts.map((chart) => getComputedStyle(chart).colorScheme));
    expect(schemes).toEqual(['light', 'dark']);
  },
  'Forced Colours': async (page, tag) => {
    await page.locator(tag).waitFor();
    await page.waitForFunction(
      (name) =>
        document
          .querySelector(name)
          ?.shadowRoot?.adoptedStyleSheets.some((sheet) =>
            [...sheet.cssRules].some(
              (rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'all',
            ),
          ),
      tag,
    );
  },
  'Long Names': async (page, tag) => {
    const text = (await page.locator(`${tag} [part~="heading"]`).textContent()) ?? '';
    const shown = (await page.locator(tag).locator('figure').textContent()) ?? '';
    expect(`${text} ${shown}`).toContain('Extraordinary Interdepartmental Commission');
    const isTooWide = await page
      .locator(tag)
      .evaluate((chart) => chart.scrollWidth > chart.clientWidth);
    expect(isTooWide).toBe(false);
  },
  Print: async (page, tag) => {
    // Headers and entries keep their words, which stand in buttons.
    const more = page.locator(`${tag} [part~="actions"] > button`);
    await more.waitFor({ state: 'hidden' });
    expect(await page.locator(`${tag} [part~="controls"]:visible`).count()).toBe(0);
    expect(await page.locator(`${tag} [part~="source"]`).isVisible()).toBe(true);
  },
  'No Java Script': async (page, tag) => {
    expect(await page.locator(tag).count()).toBe(0);
    const article = page.frameLocator('iframe[sandbox=""]');
    expect(await article.locator(tag).textContent()).toMatch(/\d+ (?:people|deaths|of the)/);
  },
};

describe.each(tags)('<%s> is shown', (tag) => {
  test.concurrent.each(Object.entries(SURROUNDINGS))('in “%s”', (name, look) =>
    inStory(titleOf(tag), name, (page) => look(page, tag)),
  );
});

/** The map has no newest list by which it could grow old. */
const NEVER: Readonly<Record<string, readonly string[]>> = { 'custody-deaths-map': ['old'] };

const states = [...new Set([...elements.values()].flatMap(({ cssStates }) => cssStates))].map(
  ({ name }) => name,
);

test.concurrent.each([...new Set(states)])(
  'every element is shown when it is “%s”',
  async (state) => {
    const name = state.charAt(0).toUpperCase() + state.slice(1);
    const page = await browser.newPage();
    try {
      await page.goto(storyAddress(server.address, idOf('All elements/States', name)));
      for (const tag of tags)
        if (!NEVER[tag]?.includes(state)) await page.locator(`${tag}:state(${state})`).waitFor();
    } finally {
      await page.close();
    }
  },
);

test.concurrent.each(['Neutral', 'Broadsheet', 'High Contrast'])(
  'every element is shown in the theme “%s”',
  (name) =>
    inStory('All elements/Themes', name, async (page) => {
      const theme = `custody-${name.toLowerCase().replace(' ', '-')}`;
      for (const tag of tags) expect(await page.locator(`.${theme} ${tag}`).count()).toBe(1);
      const accent = await page
        .locator(`.${theme} .column`)
        .evaluate((column) => getComputedStyle(column).getPropertyValue('--custody-accent'));
      expect(accent).not.toBe('');
    }),
);

test.concurrent.each([...elements])(
  '<%s> has no part that is not documented',
  (tag, { cssParts }) =>
    inStory('All elements/Themes', 'Neutral', async (page) => {
      const chart = page.locator(tag);
      await chart.locator('[part~="actions"] button').first().click();
      await chart.locator('#more').locator('button').first().waitFor();
      const parts = await chart.evaluate(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((one) => [...one.part]),
      );
      const known = cssParts.map(({ name }) => name);
      expect([...new Set(parts)].filter((part) => !known.includes(part))).toEqual([]);
    }),
);
