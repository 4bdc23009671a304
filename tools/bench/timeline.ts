import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, findBrowser } from '../browser/find-browser.ts';
import { inProject } from '../root.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { median, share } from './median.ts';

const LISTS = 100_000;
const TIMES = 200;
const FRAME = 1000 / 60;
const FOLDER = inProject('build', 'bench');

/** How long a timeline of 100,000 lists takes to answer a pointer and a key, in headless Chromium. */
export async function benchTimeline(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    publicDir: false,
    define: { __VERSION__: '"bench"' },
    build: {
      outDir: FOLDER,
      target: 'es2022',
      lib: {
        entry: inProject('tools', 'bench', 'timeline-page.ts'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
  await writeFile(
    `${FOLDER}/index.html`,
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script type="module" src="page.js"></script><body>',
  );
  const server = await serveFolder(FOLDER, 0);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserFlags(),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    await page.goto(`${server.address}/index.html`);
    await page.waitForFunction(() => 'bench' in globalThis);
    const drawn = await page.evaluate((lists) => globalThis.bench.show(lists), LISTS);
    console.log(`${LISTS.toLocaleString('en')} lists, ${TIMES} events each; a frame is 16.7 ms`);
    console.log(`first picture      ${drawn.toFixed(0)} ms`);
    report('pointer move', await movesOf(page), await worked(page, () => move(page)));
    report('key press', await pressesOf(page), await worked(page, () => press(page)));
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

async function move(page: Page): Promise<void> {
  const box = await page.locator('custody-timeline svg').boundingBox();
  if (!box) throw new Error('The timeline is not drawn.');
  for (let i = 0; i < TIMES; i++)
    await page.mouse.move(box.x + 30 + ((i * 37) % (box.width - 60)), box.y + 60 + (i % 200));
}

async function press(page: Page): Promise<void> {
  await page.locator('custody-timeline input[type=range]').focus();
  for (let i = 0; i < TIMES; i++) await page.keyboard.press('ArrowLeft');
}

async function movesOf(page: Page): Promise<readonly number[]> {
  await move(page);
  return timesOf(page, 'pointermove');
}

async function pressesOf(page: Page): Promise<readonly number[]> {
  await press(page);
  return timesOf(page, 'keydown');
}

/** Milliseconds of the events since last asked. */
async function timesOf(page: Page, type: string): Promise<readonly number[]> {
  const times = await page.evaluate(() => globalThis.bench.times.splice(0));
  return times.filter((time) => time.type === type).map(({ ms }) => ms);
}

/** Milliseconds an event for which the page's main thread was busy, painting included. */
async function worked(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await busy();
  await work();
  const after = await busy();
  await session.detach();
  await page.evaluate(() => globalThis.bench.times.splice(0));
  return ((after - before) * 1000) / TIMES;
}

function report(name: string, times: readonly number[], busy: number): void {
  const ms = (value: number): string => `${value.toFixed(2)} ms`;
  const middle = median(times);
  console.log(
    `${name.padEnd(18)} median ${ms(middle)}, 95% under ${ms(share(times, 0.95))}, with painting ${ms(busy)} on average: ${
      Math.max(middle, busy) < FRAME ? 'under' : 'over'
    } a frame (${times.length} measured)`,
  );
}
