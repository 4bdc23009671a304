import { describe, expect, test } from 'vitest';
import { chartWords } from '../../../site/builder/chart-words.ts';
import { WAYS, type Choice } from '../../../site/builder/choice.ts';
import { attributesOf, CODES, type CodeFacts } from '../../../site/builder/codes.ts';
import { noticesOf } from '../../../site/builder/notices.ts';
import { renderCommand, shortcode } from '../../../site/builder/quoted.ts';
import { roomOf } from '../../../site/builder/room-of.ts';
import { aDatasetFile } from '../../fixtures/a-dataset.ts';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import { htmlForm, renderChart } from '../../../src/static/index.ts';

const addresses = {
  site: 'https://charts.example/f/',
  live: 'dataset.v1.json',
  frozen: 'dataset.v1.0123456789abcdef.json',
  published: '2024-06-30',
};
const HASHES = {
  'custody-charts.js': 'sha384-one',
  'custody-charts.classic.js': 'sha384-classic',
  'embed.js': 'sha384-lazy',
  'resize.js': 'sha384-resize',
};
const CHOICE: Choice = {
  chart: 'count',
  lang: 'en',
  figures: 'live',
  width: 'article',
  page: 'light',
  way: 'pinned',
  attributes: {},
};
const MORE_THAN = { qualifier: 'more-than', value: 40 } as const;
const dataset = parseDataset(
  aDatasetFile({
    counts: aDatasetFile().counts.map((count) => ({ ...count, quantity: MORE_THAN, groups: [] })),
  }),
);

async function factsOf(over: Partial<Choice> = {}): Promise<CodeFacts> {
  const choice = { ...CHOICE, ...over };
  const words = await chartWords(choice.chart, dataset, {
    attributes: attributesOf({ choice, addresses }),
    publisher: addresses.site,
    basemap: undefined,
    basemapRegions: undefined,
  });
  const room = roomOf([{ width: 668, height: 290, sentence: 90 }], 6);
  return { choice, addresses, words, room, build: { version: '1.2.3', hashes: HASHES } };
}

const all = (facts: CodeFacts, way: Choice['way']): string =>
  CODES[way](facts)
    .map(({ text }) => text)
    .join('\n');

describe('the code of every way', () => {
  test.each(WAYS)(
    '%s carries the sentence with number, qualifier, date, source and link',
    async (way) => {
      const code = all(await factsOf(), way);
      for (const part of [
        'more than 40',
        '1 June 2024',
        'Freedonian League',
        '30 June 2024',
        'href="https://charts.example/f/"',
      ])
        expect(code).toContain(part);
    },
  );

  test.each(WAYS.filter((way) => way !== 'oembed'))('%s freezes a chart', async (way) => {
    const code = all(await factsOf({ figures: 'frozen' }), way);
    expect(code).toContain(addresses.frozen);
    expect(code).toMatch(/as-of[= ]"?2024-06-30/);
    expect(all(await factsOf(), way)).not.toContain(addresses.frozen);
  });

  test.each([
    ['pinned', 'custody-charts.js', 'sha384-one'],
    ['lazy', 'embed.js', 'sha384-lazy'],
    ['classic', 'custody-charts.classic.js', 'sha384-classic'],
    ['frame', 'resize.js', 'sha384-resize'],
  ] as const)('%s names its script under its version, with its hash', async (way, name, hash) => {
    expect(all(await factsOf(), way)).toContain(
      `src="https://charts.example/f/cdn/1.2.3/${name}" integrity="${hash}"`,
    );
  });

  test('a copied folder needs no address of anybody else', async () => {
    const code = all(await factsOf({ figures: 'frozen' }), 'folder');
    expect(code).toContain('<script type="module" src="charts/custody-charts.js" ');
    expect(code).toContain(`src="charts/${addresses.frozen}"`);
  });

  test('a number in a sentence is the number alone, and the page says what to write round it', async () => {
    const facts = await factsOf({ attributes: { layout: 'inline' } });
    expect(all(facts, 'folder')).toContain(
      '<custody-count lang="en" layout="inline">more than 40</custody-count>',
    );
    const [notice] = noticesOf(facts.choice, ['en'], facts.words);
    expect(notice).toContain('1 June 2024');
  });

  test('Arabic runs from right to left before its script has come', async () => {
    expect(all(await factsOf({ lang: 'ar' }), 'pinned')).toContain('lang="ar" dir="rtl"');
    expect(all(await factsOf({ lang: 'ar' }), 'wordpress')).not.toContain('dir=');
  });

  test('the chart as HTML is what the command writes', async () => {
    const attributes = { heading: 'A "heading"' };
    const made = await renderChart('count', dataset, { attributes });
    const url = addresses.site;
    const linked = { ...made, dataset: { ...dataset, publisher: { ...dataset.publisher, url } } };
    const facts = await factsOf({ attributes });
    expect(`${CODES.static(facts)[0]?.text}\n`).toBe(htmlForm(linked, 700));
  });

  test('what an editor writes never becomes markup, a bracket or a command', async () => {
    expect(shortcode({ heading: '"]<b>' }, 'a [b]')).toBe(
      '[custody_chart heading="&quot;&#93;&lt;b&gt;"]a &#91;b&#93;[/custody_chart]',
    );
    expect(renderCommand('count', { heading: "it's; rm", sparkline: '', out: 'a.png' })).toBe(
      "npx custody-charts render count --heading 'it'\\''s; rm' --sparkline --out a.png",
    );
  });
});

test('an address that content systems embed says which choices it can’t carry', async () => {
  const { words } = await factsOf();
  const plain = { ...CHOICE, way: 'oembed' } as const;
  expect(noticesOf(plain, ['en'], words)).toEqual([]);
  expect(noticesOf({ ...plain, figures: 'frozen' }, ['en'], words)).toHaveLength(1);
  expect(noticesOf({ ...plain, lang: 'tr' }, ['en'], words)[0]).toContain('en');
});
