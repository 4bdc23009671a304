import { readFile } from 'node:fs/promises';
import { buildCdn } from '../build/cdn.ts';
import { buildManifest } from '../build/manifest.ts';
import { buildNpm } from '../build/npm.ts';
import { readmeHashes } from '../build/readme.ts';
import { writeRelease } from '../build/release.ts';
import { siteFolder } from '../build/site.ts';
import { fits, measureSizes, sizeTable } from '../build/sizes.ts';
import { writeStaticPictures } from '../build/static-pictures.ts';
import { TOKEN_PAGE, tokenPage } from '../build/token-page.ts';
import { buildWordpress } from '../build/wordpress.ts';
import { inProject } from '../root.ts';
import { buildStorybook } from '../storybook/build.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { findWordpress, NO_WORDPRESS } from '../wordpress/find-wordpress.ts';
import { oneTest, total, type StageResult } from './counts.ts';
import { manifestFaults } from './manifest-check.ts';
import { packageChecks } from './package-checks.ts';
import { inEngine, stories, tool, vitest } from './runners.ts';

export interface Stage {
  readonly name: string;
  /** Stages without whose success this one would only repeat their failure. */
  readonly needs: readonly string[];
  readonly run: () => Promise<StageResult>;
}

const TSC = 'node_modules/typescript/bin/tsc';

async function build(): Promise<StageResult> {
  await Promise.all([buildNpm(), buildCdn()]);
  return oneTest(true, '');
}

async function readme(): Promise<StageResult> {
  const { found, stale } = await readmeHashes();
  const line =
    found === 0
      ? "README.md has no snippet with the script's hash."
      : "README.md: the hash in the snippet is not the built file's; `npm run build` writes it.";
  return found > 0 && stale === 0 ? oneTest(true, '') : oneTest(false, line);
}

async function manifest(): Promise<StageResult> {
  await buildManifest();
  const page = await readFile(inProject(TOKEN_PAGE), 'utf8');
  const stale = page === (await tokenPage()) ? [] : [`${TOKEN_PAGE} is stale: \`npm run build\`.`];
  const faults = [...manifestFaults(), ...stale];
  return oneTest(faults.length === 0, faults.join('\n'));
}

/** The zip that a release hands out. */
async function buildRelease(): Promise<void> {
  const data = inProject('data');
  await writeStaticPictures(data, siteFolder);
  await writeRelease(data);
}

async function sizes(): Promise<StageResult> {
  const measured = await measureSizes();
  const table = sizeTable(measured);
  return { ...total(measured.map((size) => oneTest(fits(size), ''))), output: table };
}

async function storybook(): Promise<StageResult> {
  const browser = await findBrowser();
  const played = await stories(browser);
  await buildStorybook();
  return total([played, await vitest('storybook', { CHROME_PATH: browser })]);
}

/** The plugin in Debian's WordPress; where that is not here it is skipped, but not in CI. */
async function wordpress(): Promise<StageResult> {
  if (!findWordpress())
    return process.env['CI'] === 'true'
      ? oneTest(false, NO_WORDPRESS)
      : { passed: 0, failed: 0, output: '', skipped: NO_WORDPRESS };
  await buildWordpress();
  return vitest('wordpress', { CHROME_PATH: await findBrowser() });
}

/** From cheap to dear. */
export const STAGES: readonly Stage[] = [
  {
    name: 'format',
    needs: [],
    run: () => tool('node_modules/prettier/bin/prettier.cjs', '--check', '.'),
  },
  {
    name: 'lint',
    needs: [],
    run: () => tool('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  },
  {
    name: 'types',
    needs: [],
    run: async () =>
      total([
        await tool(TSC, '-p', '.', '--pretty', 'false'),
        await tool(TSC, '-p', 'tsconfig.pure.json', '--pretty', 'false'),
      ]),
  },
  {
    name: 'unused',
    needs: [],
    run: () => tool('node_modules/knip/bin/knip.js', '--exclude', 'types', '--no-config-hints'),
  },
  { name: 'unit', needs: [], run: () => vitest('unit') },
  {
    name: 'dataset',
    needs: [],
    run: async () =>
      total([
        await tool('src/cli/custody-charts.ts', 'publish', '--check'),
        await tool('src/cli/custody-charts.ts', 'publish'),
      ]),
  },
  { name: 'build', needs: [], run: build },
  { name: 'readme', needs: ['build'], run: readme },
  { name: 'manifest', needs: [], run: manifest },
  { name: 'sizes', needs: ['build', 'dataset'], run: sizes },
  {
    name: 'package',
    needs: ['build', 'manifest', 'dataset'],
    run: async () => {
      await buildRelease();
      return packageChecks(await findBrowser());
    },
  },
  { name: 'browser', needs: ['dataset'], run: () => inEngine('chromium') },
  { name: 'firefox', needs: ['dataset'], run: () => inEngine('firefox') },
  { name: 'webkit', needs: ['dataset'], run: () => inEngine('webkit') },
  {
    name: 'e2e',
    needs: ['dataset'],
    run: async () => vitest('e2e', { CHROME_PATH: await findBrowser() }),
  },
  { name: 'wordpress', needs: ['build', 'manifest'], run: wordpress },
  {
    name: 'accessibility',
    needs: ['dataset'],
    run: async () => vitest('accessibility', { CHROME_PATH: await findBrowser() }),
  },
  { name: 'storybook', needs: ['manifest', 'dataset'], run: storybook },
];
