/**
 * `npm run shots`: pictures of every page and story at each width, colour scheme and language, in shots/index.html.
 * `npm run shots -- --only timeline` takes those whose name has the word; `--built` takes the Storybook as it lies.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser/find-browser.ts';
import { buildCdn } from '../build/cdn.ts';
import { buildManifest } from '../build/manifest.ts';
import { buildSite, copyDataset, siteFolder } from '../build/site.ts';
import { inProject } from '../root.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { publish } from '../start/publish.ts';
import { buildStorybook, storybookFolder } from '../storybook/build.ts';
import { settled } from '../storybook/settled.ts';
import { showStory } from '../storybook/show-story.ts';
import { builtStories, storyAddress } from '../storybook/stories.ts';
import { indexPage, type Subject } from './index-page.ts';
import { fileName, LOOKS, type Look } from './looks.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, built: { type: 'boolean', default: false } },
});
const SHOTS = inProject('shots');
const AT_ONCE = 4;

if (!options.built) {
  await publish(inProject('data'));
  await Promise.all([buildManifest(), buildCdn()]);
  await buildSite();
  await copyDataset(inProject('data'));
  await buildStorybook();
}
const storybook = await serveFolder(storybookFolder, 0);
const site = await serveFolder(siteFolder, 0);
await mkdir(SHOTS, { recursive: true });

interface Shot extends Subject {
  /** The address that shows the subject so, or undefined where it has no such look. */
  readonly address: (look: Look) => string | undefined;
}

const pages: readonly Shot[] = ['index', 'article'].map((name) => ({
  id: `page-${name}`,
  title: `Page ${name}.html`,
  address: ({ lang }) =>
    name === 'index' && lang !== 'en'
      ? `${site.address}/${name}.${lang}.html`
      : lang === 'en'
        ? `${site.address}/${name}.html`
        : undefined,
}));
const stories: readonly Shot[] = (await builtStories()).map(({ id, title, name }) => ({
  id,
  title: `${title}: ${name}`,
  address: (look) => storyAddress(storybook.address, id, { ...look, width: 'full' }),
}));
const wanted = [...pages, ...stories].filter(({ id, title }) =>
  `${id} ${title}`.toLowerCase().includes(options.only.toLowerCase()),
);

async function take(browser: Browser, { id, address }: Shot, look: Look): Promise<void> {
  const url = address(look);
  if (url === undefined) return;
  await picture(browser, url, look, fileName(id, look)).catch((error: unknown) => {
    console.error(`${fileName(id, look)}: ${String(error)}`);
    process.exitCode = 1;
  });
}

async function picture(browser: Browser, url: string, look: Look, file: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: Number(look.width), height: 600 },
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
  });
  if (url.startsWith(storybook.address)) await showStory(page, url);
  else {
    await page.goto(url, { waitUntil: 'networkidle' });
    await settled(page);
  }
  await page.screenshot({ path: `${SHOTS}/${file}`, fullPage: true });
  await page.close();
}

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: browserFlags(),
});
for (const shot of wanted) {
  // Several at a time: a page mostly waits for its own start.
  for (let next = 0; next < LOOKS.length; next += AT_ONCE)
    await Promise.all(LOOKS.slice(next, next + AT_ONCE).map((look) => take(browser, shot, look)));
  console.log(shot.title);
}
await browser.close();
await Promise.all([storybook.close(), site.close()]);
await writeFile(`${SHOTS}/index.html`, indexPage(wanted));
console.log('shots/index.html shows them side by side.');
