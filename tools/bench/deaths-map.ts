import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { textIn } from '../../src/i18n/text-in.ts';
import { CUSTODY } from '../../src/model/custody-kinds.ts';
import { parsePeriod } from '../../src/model/period.ts';
import { parseBasemap } from '../../src/model/basemap.ts';
import { selectDeathsMap } from '../../src/model/select-deaths-map.ts';
import { marksOf } from '../../src/scenes/deaths-map-marks.ts';
import { deathsMapScene } from '../../src/scenes/deaths-map.ts';
import { landOf } from '../../src/scenes/land.ts';
import { estimateTextWidth } from '../../src/scenes/text-width.ts';
import { aBasemap } from '../../test/fixtures/a-basemap.ts';
import { en } from '../../test/fixtures/languages.ts';
import { browserFlags, findBrowser } from '../browser/find-browser.ts';
import { browserBuild } from '../build/browser-build.ts';
import { inProject } from '../root.ts';
import type { PageTimes } from './deaths-map-page.ts';
import { median, share } from './median.ts';
import { syntheticPlaces } from './synthetic-places.ts';

const COUNTS = [500, 10_000, 50_000];
const FRAME = 1000 / 60;
const ADDRESS = 'http://127.0.0.1/';

function times(work: () => unknown, count = 9): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);

/** The stages in Node: what is selected and laid out. */
function measureStages(): void {
  const file = readFileSync(inProject('data/basemaps/az.json'), 'utf8');
  const published = parseBasemap(JSON.parse(file));
  console.log(`basemap of Azerbaijan on its plane ${ms(median(times(() => landOf(published))))}`);
  const land = landOf(aBasemap());
  const choice = { period: parsePeriod(undefined, undefined), kinds: CUSTODY };
  const words = {
    strings: en,
    textIn: (text: Parameters<typeof textIn>[0]) => textIn(text, 'en'),
    measureText: estimateTextWidth,
  };
  for (const count of COUNTS) {
    const dataset = syntheticPlaces(count);
    const selection = selectDeathsMap(dataset, choice);
    const select = median(times(() => selectDeathsMap(dataset, choice)));
    const scene = median(
      times(() => deathsMapScene(selection, land, 700, words, undefined, undefined, marksOf)),
    );
    console.log(`${String(count).padStart(6)} places: select ${ms(select)}, lay out ${ms(scene)}`);
  }
}

/** The element in a browser, whole: templates, DOM and layout, without paint. */
async function measurePage(): Promise<void> {
  const { output } = await browserBuild({
    name: 'bench-deaths-map',
    entry: 'tools/bench/deaths-map-page.ts',
    kind: 'module',
  });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserFlags(),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
    // A page at an address, without a server.
    await page.route(`${ADDRESS}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Benchmark</title>' }),
    );
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: output[0].code, type: 'module' });
    await page.waitForFunction(() => 'measure' in window);
    for (const count of COUNTS) {
      const { first, marks, moves, zooms } = await page.evaluate(
        (places) =>
          (window as unknown as { measure(count: number): Promise<PageTimes> }).measure(places),
        count,
      );
      const verdict = median(moves) < FRAME ? 'under a frame' : 'OVER A FRAME';
      console.log(
        `${String(count).padStart(6)} places, ${marks} marks: first ${ms(first)}, pointer move ${ms(median(moves))} (19 of 20 under ${ms(share(moves, 0.95)).trim()}; ${verdict}), closer ${ms(median(zooms))}`,
      );
    }
  } finally {
    await browser.close();
  }
}

/** Medians of what a reader waits for on maps of many places. */
export async function benchDeathsMap(): Promise<void> {
  measureStages();
  await measurePage();
}
