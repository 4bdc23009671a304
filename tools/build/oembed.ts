import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { fallbackOf } from '../../src/static/fallback.ts';
import { renderChart } from '../../src/static/index.ts';
import { CHARTS, oembed, oembedFile, type Chart } from '../../src/embed/oembed.ts';

type Texts = Readonly<Record<string, string>>;

/** What of a published dataset the folder round it needs to know. */
export interface PublishedDataset {
  readonly languages: readonly string[];
  readonly title: Texts;
  readonly deathsTitle: Texts;
  readonly publisher: { readonly name: Texts };
  readonly basemap?: string;
  readonly basemapRegions?: string;
}

/** Writes the answers for each chart and language of the dataset, with absolute addresses on the site. */
export async function writeOEmbed(
  dataset: PublishedDataset,
  site: string,
  to: string,
): Promise<void> {
  await mkdir(path.join(to, 'oembed'), { recursive: true });
  const parsed = parseDataset(dataset);
  const url = parsed.publisher.url ?? site;
  const linked = { ...parsed, publisher: { ...parsed.publisher, url } };
  for (const lang of dataset.languages)
    for (const chart of CHARTS) {
      const sentence = fallbackOf(await renderChart(chart, linked, { lang }));
      const titles = chart === 'deaths-map' ? dataset.deathsTitle : dataset.title;
      const facts = { title: titles[lang] ?? '', publisher: dataset.publisher.name[lang] ?? '' };
      const answer = oembed({ site, chart, lang, sentence, ...facts });
      await writeFile(
        path.join(to, oembedFile(chart, lang)),
        `${JSON.stringify(answer, null, 2)}\n`,
      );
    }
}

/** By these tags of a page a content system finds the answers. */
export function oembedLinks(site: string, lang: string): string {
  const link = (chart: Chart): string =>
    `<link rel="alternate" type="application/json+oembed" href="${new URL(oembedFile(chart, lang), site).href}" title="${chart}" />`;
  return CHARTS.map(link).join('\n    ');
}
