import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { consumer } from './consumer.ts';
import { countIsShown, host, listen, openBrowser } from './pages.ts';

// As on a real site: Vite would take Lit's development build under a test's NODE_ENV.
process.env['NODE_ENV'] = 'production';

const folder = consumer();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The script of an outlet's site that has the package installed, bundled by its own Vite. */
async function bundled(program: string): Promise<string> {
  const entry = path.join(folder, 'page.js');
  writeFileSync(entry, program);
  const outputs = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const output = Array.isArray(outputs) ? outputs[0] : outputs;
  if (output === undefined || !('output' in output)) throw new Error('no output');
  return output.output[0].code;
}

test('an outlet imports one element and gets one tag', async () => {
  const script = await bundled("import 'custody-charts/count';");
  const at = await host({
    '/': {
      body: '<!doctype html><title>Site</title><link rel="icon" href="data:,"><script type="module" src="app.js"></script><custody-count src="dataset.json">40</custody-count>',
    },
    '/app.js': { body: script, type: 'text/javascript' },
  });
  const { page, complaints } = await listen(browser);
  await page.goto(`${at.address}/`);
  await countIsShown(page);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => customElements.get('custody-timeline') === undefined)).toBe(
    true,
  );
  await page.close();
  at.close();
});

test('importing for types and parsing alone brings no element along', async () => {
  const script = await bundled(
    "import { parseDataset } from 'custody-charts'; globalThis.parse = parseDataset;",
  );
  expect(script).not.toContain('custody-timeline');
  expect(script).not.toContain('customElements.define');
});
