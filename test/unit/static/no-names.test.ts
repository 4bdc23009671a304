import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import { htmlForm, renderChart, svgCard, svgForm, textForm } from '../../../src/static/index.ts';
import { publishedFiles } from '../../fixtures/published.ts';

// What is published, since the promise is about real people: no fixture could keep it.
const { dataset: file, basemap } = await publishedFiles();
const dataset = parseDataset(file);

/** Names in full and their parts, as they could stand in an address too; short parts are words of any text. */
const names = dataset.deaths.flatMap(({ name }) => [...(name?.values() ?? [])]);
const surnames = names.flatMap((name) => name.split(/[\s-]+/).filter((part) => part.length > 5));

describe.each(['en', 'az', 'ru'])('the static map of deaths (%s)', (lang) => {
  it('names nobody in any form', async () => {
    const chart = await renderChart('deaths-map', dataset, { lang, basemap });
    expect(names.length).toBeGreaterThan(0);
    for (const form of [
      textForm(chart),
      htmlForm(chart, 700),
      svgForm(chart, 700),
      svgCard(chart),
    ]) {
      const text = form.toLowerCase();
      const words = new Set(text.split(/[^\p{L}\p{M}]+/u));
      expect(names.filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
      expect(surnames.filter((part) => words.has(part.toLowerCase()))).toEqual([]);
    }
  });
});
