import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readBasemapOf, readDataset } from '../../src/cli/read-dataset.ts';
import { LANGUAGES } from '../../src/i18n/load-strings.ts';
import {
  CHART_NAMES,
  htmlForm,
  pngOf,
  renderChart,
  svgCard,
  svgForm,
} from '../../src/static/index.ts';

/** Px of the pictures: the column of an article. */
const WIDTH = 700;

/**
 * Writes every chart of a dataset in every language without a browser: `static/timeline.az.svg`, `.png`, `.html` and
 * `.card.png`, for pages that let in no script, newsletters, and what is shown where a link is shared.
 */
export async function writeStaticPictures(data: string, site: string): Promise<void> {
  const folder = path.join(site, 'static');
  await mkdir(folder, { recursive: true });
  const at = await readDataset(data);
  const basemap = await readBasemapOf(at, undefined);
  for (const name of CHART_NAMES)
    for (const lang of LANGUAGES) {
      const chart = await renderChart(name, at.dataset, { lang, basemap });
      const svg = svgForm(chart, WIDTH);
      const file = (ending: string): string => path.join(folder, `${name}.${lang}.${ending}`);
      await writeFile(file('svg'), svg);
      await writeFile(file('png'), await pngOf(svg, 2));
      await writeFile(file('html'), htmlForm(chart, WIDTH));
      await writeFile(file('card.png'), await pngOf(svgCard(chart), 1));
    }
}
