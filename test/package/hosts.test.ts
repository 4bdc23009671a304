import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { build, type PluginOption } from 'vite';
import { runTool } from '../../tools/build/run-tool.ts';
import { inProject } from '../../tools/root.ts';
import { aDatasetFile, aList } from '../fixtures/a-dataset.ts';
import { consumer } from './consumer.ts';
import { host, listen, openBrowser, type Answer } from './pages.ts';

// As on a real site: frameworks and Lit have development builds, which Vite takes under a test's NODE_ENV.
process.env['NODE_ENV'] = 'production';

interface Framework {
  readonly name: string;
  /** The source of its page. */
  readonly source: string;
  readonly plugins: readonly PluginOption[];
  /** The checker of its types: a script of node_modules with its arguments. */
  readonly checker: readonly [script: string, ...args: string[]];
}

const TSC = [
  'node_modules/typescript/bin/tsc',
  '--pretty',
  'false',
  '-p',
  'tsconfig.json',
] as const;

const FRAMEWORKS: readonly Framework[] = [
  { name: 'react', source: 'article.tsx', plugins: [], checker: TSC },
  { name: 'preact', source: 'article.tsx', plugins: [], checker: TSC },
  {
    name: 'vue',
    source: 'article.vue',
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => /^custody-/.test(tag) } } }),
    ],
    checker: ['node_modules/vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '-p', 'tsconfig.json'],
  },
  {
    name: 'svelte',
    source: 'article.svelte',
    plugins: [svelte({ configFile: false })],
    checker: ['node_modules/svelte-check/bin/svelte-check', '--output', 'machine'],
  },
];

const app = consumer();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A copy of a framework's page beside which the package is installed. */
function copied(name: string): string {
  const folder = path.join(app, 'hosts', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(inProject('test', 'hosts', name), folder, { recursive: true });
  return folder;
}

/** The page as the framework's own build makes it: what each of its paths answers. */
async function built(folder: string, plugins: readonly PluginOption[]) {
  const outputs = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [...plugins],
    build: { write: false, target: 'es2022' },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (output === undefined || !('output' in output)) throw new Error('no output');
  const answers: Record<string, Answer> = {};
  for (const file of output.output)
    if (file.type === 'chunk')
      answers[`/${file.fileName}`] = { body: file.code, type: 'text/javascript' };
    else answers[`/${file.fileName}`.replace('/index.html', '/')] = { body: String(file.source) };
  return answers;
}

describe.each(FRAMEWORKS)('a page of $name', ({ name, source, plugins, checker }) => {
  const folder = copied(name);

  test('shows charts, changes their attributes, gives them data and hears what a reader chose', async () => {
    const own = aDatasetFile({ counts: [aList('2024-05-05', 77)] });
    const at = await host({
      ...(await built(folder, plugins)),
      '/own-dataset.json': { body: JSON.stringify(own), type: 'application/json' },
    });
    const { page, complaints } = await listen(browser);
    await page.goto(`${at.address}/`);
    const count = page.locator('custody-count');
    await count.getByText('124').waitFor();

    const timeline = page.locator('custody-timeline');
    await timeline.getByRole('heading', { level: 2 }).waitFor();
    await timeline.getByText('A note by the site').last().waitFor();

    await page.getByRole('button', { name: 'Earlier' }).click();
    await count.getByText('110').waitFor();
    expect(await timeline.evaluate((element) => 'asOf' in element && element.asOf)).toBe(
      '2022-12-31',
    );
    await timeline.locator('[part=controls] button').first().click();
    await page.locator('output', { hasText: 'league-2022-03-01' }).waitFor();

    await page.reload();
    await count.getByText('124').waitFor();
    await page.getByRole('button', { name: 'Own data' }).click();
    await count.getByText('77').waitFor();

    expect(complaints).toEqual([]);
    await page.close();
    at.close();
  });

  test('is checked by its types: a value that no chart knows and an event without such a field are faults', async () => {
    const right = readFileSync(path.join(folder, source), 'utf8');
    const wrong = right
      .replace('layout="inline"', 'layout="sideways"')
      .replace('event.detail.id', 'event.detail.name')
      .replace('refresh-interval="300"', 'refresh-interval="often"');
    writeFileSync(path.join(folder, `wrong-${source}`), wrong);
    const [script, ...args] = checker;
    const { output } = await runTool(script, args, { cwd: folder });
    const faults = output.split('\n').filter((line) => /: error TS|ERROR "/.test(line));
    expect(faults.filter((line) => !line.includes(`wrong-${source}`))).toEqual([]);
    for (const what of [/"sideways/, /"often/, /'name'/]) expect(faults.join('\n')).toMatch(what);
  });
});
