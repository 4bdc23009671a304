import { describe, expect, it } from 'vitest';
import { CustodyBreakdown } from '../../../src/elements/breakdown.ts';
import { CustodyCount } from '../../../src/elements/count.ts';
import { CustodyDeathsMap } from '../../../src/elements/deaths-map.ts';
import { CustodyTimeline } from '../../../src/elements/timeline.ts';
import { FactError } from '../../../src/model/fact-error.ts';
import {
  CHART_NAMES,
  htmlForm,
  pngOf,
  renderChart,
  svgCard,
  svgForm,
  textForm,
} from '../../../src/static/index.ts';
import { aDataset } from '../../fixtures/a-dataset.ts';
import { xmlFaults } from '../../fixtures/xml-faults.ts';

const ELEMENTS = {
  count: CustodyCount,
  timeline: CustodyTimeline,
  breakdown: CustodyBreakdown,
  'deaths-map': CustodyDeathsMap,
};

/** What an attribute can be given so that the chart takes it. */
const VALUES: Readonly<Record<string, string>> = {
  from: '2020-01-01',
  to: '2024-12-31',
  'as-of': '2024-06-30',
  'custody-types': 'police',
  compilers: 'league',
  compiler: 'league',
  measure: 'league-2024-06-01',
  date: '2024-06-01',
  milestones: 'all',
  'compare-to': '2022-12-01',
};

describe.each(CHART_NAMES)('the static %s', (name) => {
  it('takes every attribute of its element', async () => {
    const { observedAttributes } = ELEMENTS[name];
    expect(observedAttributes.length).toBeGreaterThan(5);
    for (const attribute of observedAttributes)
      await renderChart(name, aDataset(), {
        attributes: { [attribute]: VALUES[attribute] ?? '' },
      });
  });

  it('refuses an attribute that its element doesn’t have, and names those it has', async () => {
    const rendered = renderChart(name, aDataset(), { attributes: { compilor: 'league' } });
    await expect(rendered).rejects.toThrow(/compilor="league".*Known:.*heading/);
  });

  it('is well-formed, without style, script or an address', async () => {
    const chart = await renderChart(name, aDataset(), {});
    for (const svg of [svgForm(chart, 320), svgForm(chart, 1100), svgCard(chart)])
      expect(xmlFaults(svg)).toEqual([]);
    const html = htmlForm(chart, 700);
    expect(html).not.toMatch(/\sstyle=|<style|<script|\son\w+=|href|src=/);
    expect(html).toMatch(new RegExp(`^<custody-${name} lang="en">[^]*</custody-${name}>\n$`));
  });

  it('says title, source, date and licence in text, html and picture', async () => {
    const chart = await renderChart(name, aDataset(), {});
    for (const form of [textForm(chart), htmlForm(chart, 700), svgForm(chart, 1100)])
      for (const words of [
        chart.heading.text,
        'Freedonian League, data of 30 June 2024',
        'CC BY 4.0',
      ])
        expect(form).toContain(words);
  });

  it('is as wide as it was asked to be', async () => {
    const chart = await renderChart(name, aDataset(), {});
    for (const width of [280, 320, 700, 1100])
      expect(svgForm(chart, width)).toContain(`width="${width}"`);
  });
});

describe('an attribute', () => {
  it('that chooses facts never falls back', async () => {
    const rendered = renderChart('timeline', aDataset(), { attributes: { compilers: 'nobody' } });
    await expect(rendered).rejects.toThrow(FactError);
    await expect(rendered).rejects.toThrow(/Known: .*league/);
  });

  it('of the picture forgives, with a warning that has the value', async () => {
    const attributes = { sort: 'height' };
    const { warnings } = await renderChart('breakdown', aDataset(), { attributes });
    expect(warnings).toEqual(['sort="height" is not known; using "size". Known: size, name.']);
  });

  it('hides parts and chooses the language', async () => {
    const attributes = { hide: 'sentence table' };
    const chart = await renderChart('timeline', aDataset(), { attributes, lang: 'ru' });
    const html = htmlForm(chart, 700);
    expect(html).toContain('lang="ru"');
    expect(html).not.toContain('<table');
    expect(html).not.toContain(`<p>${chart.sentence}</p>`);
  });

  it('for a number in a sentence leaves only the number', async () => {
    const attributes = { layout: 'inline' };
    const chart = await renderChart('count', aDataset(), { attributes });
    expect(htmlForm(chart, 700)).toMatch(
      /^<custody-count layout="inline" lang="en">[^<]*\d[^<]*<\/custody-count>\n$/,
    );
  });
});

describe('a PNG', () => {
  it('of a card is 1200 by 630 px', async () => {
    const png = await pngOf(svgCard(await renderChart('timeline', aDataset(), {})), 1);
    const bytes = new DataView(png.buffer, png.byteOffset);
    expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 630]);
  });

  it('shows letters of every language in the shipped fonts', async () => {
    const blank = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" font-family="Inter"><text x="5" y="30" font-size="24">${text}</text></svg>`;
    const nothing = await pngOf(blank(' '), 1);
    for (const letter of ['A', 'ə', 'Ə', 'ğ', 'İ', 'Ж', 'щ', '−', 'س'])
      expect(Buffer.from(await pngOf(blank(letter), 1)).equals(Buffer.from(nothing))).toBe(false);
  });

  it('keeps a text that runs from right to left where it stands', async () => {
    const drawn = (attributes: string) =>
      pngOf(
        `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40" font-family="Inter"><text x="5" y="30" font-size="24" ${attributes}fill="#000">سلام</text></svg>`,
        1,
      );
    const turned = await drawn('text-anchor="end" direction="rtl" ');
    expect(Buffer.from(turned).equals(Buffer.from(await drawn('')))).toBe(true);
  });
});
