import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportStrings } from '../../../src/i18n/export-languages.ts';
import { textIn } from '../../../src/i18n/text-in.ts';
import { PAPER } from '../../../src/export/paper.ts';
import { signedPicture } from '../../../src/export/signed-picture.ts';
import { svgText } from '../../../src/export/svg.ts';
import type { Takeaway } from '../../../src/export/takeaway.ts';
import type { Figure } from '../../../src/export/shape.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { aBasemap } from '../../fixtures/a-basemap.ts';
import { aDataset } from '../../fixtures/a-dataset.ts';
import { aPlace, deathsAt } from '../../fixtures/a-map-dataset.ts';
import { groupedLists } from '../../fixtures/grouped-lists.ts';
import { en } from '../../fixtures/languages.ts';
import {
  breakdownTaken,
  countTaken,
  deathsMapTaken,
  regionsTaken,
  timelineTaken,
  viewTaken,
} from '../../fixtures/takeaways.ts';
import { xmlFaults } from '../../fixtures/xml-faults.ts';

const about = { title: 'T', about: 'A', family: 'serif', lang: 'en', id: 'p' };

const figureOf = (text: string): Figure => ({
  width: 10,
  height: 10,
  shapes: [{ kind: 'text', x: 1, y: 2, text, size: 12, fill: 'ink', anchor: 'start' }],
});

/** The whole picture as SVG, one element a line. */
async function svgOf(
  takeaway: Takeaway,
  sentence: string,
  heading?: string,
  notices: readonly string[] = [],
): Promise<string> {
  const dataset = aDataset();
  const figure = signedPicture(
    takeaway,
    {
      title: textIn(dataset.title, 'en'),
      sentence,
      dataset,
      strings: en,
      words: await exportStrings('en'),
      heading: heading === undefined ? undefined : { text: heading, site: 'example.org' },
      notices,
      site: 'example.org',
    },
    748,
    estimateTextWidth,
  );
  return svgText(figure, { ...about, family: 'Helvetica, Arial' }).replace(/></g, '>\n<');
}

/** Groups that grew, shrank, came, went and are named differently; one number is no exact one. */
const THREE_LISTS = groupedLists([
  [
    '2022-01-01',
    [
      ['Students', 31],
      ['Poets', 12],
      ['Sailors', 5],
    ],
  ],
  [
    '2023-01-01',
    [
      ['Students', 44],
      ['Poets', { qualifier: 'about', value: 9 }],
      ['Sailors', 3],
    ],
    { groupsComplete: false, total: 70 },
  ],
  [
    '2024-01-01',
    [
      ['Students', 103],
      ['Poets', 9],
      ['Actors', { qualifier: 'more-than', value: 4 }],
    ],
    { total: 130, groupsComplete: false },
  ],
]);

async function viewSvg(view: Parameters<typeof viewTaken>[0]): Promise<string> {
  const taken = await viewTaken(view, THREE_LISTS, { date: '2024-01-01' });
  return svgOf(taken, taken.sentence);
}

const mapTaken = (): Takeaway => {
  const places = [
    aPlace('north', [11, 51.4]),
    aPlace('south', [11.1, 51.3], { precision: 'district' }),
    aPlace('far', [10.2, 50.3]),
    aPlace('west', undefined, { region: 'west' }),
  ];
  return deathsMapTaken(deathsAt(places, { north: 4, south: 1, far: 1, west: 2 }), aBasemap());
};

const inOneRegion = (): Takeaway => {
  const places = [aPlace('a', [10.5, 51], { region: 'west' }), aPlace('b')];
  return regionsTaken(deathsAt(places, { a: 4, b: 2 }));
};

describe('an SVG file', () => {
  it.each([
    ['count', async () => svgOf(await countTaken(aDataset()), '')],
    [
      'timeline',
      () => svgOf(timelineTaken(aDataset(), { compilers: 'league watch' }), 'Sentence.'),
    ],
    [
      'breakdown',
      () => svgOf(breakdownTaken(aDataset(), '2024-06-01'), 'Sentence.', 'Our heading'),
    ],
    ['deaths-map', () => svgOf(mapTaken(), 'Sentence.')],
    ['deaths-map-regions', () => svgOf(inOneRegion(), 'Sentence.')],
    ['board', async () => svgOf(await countTaken(THREE_LISTS, undefined, en, 'board'), '')],
    ['change', () => viewSvg('change')],
    ['history', () => viewSvg('history')],
    ['people', () => viewSvg('people')],
  ])('of the %s is well-formed, self-contained and what was last reviewed', async (name, make) => {
    const svg = await make();
    expect(xmlFaults(svg)).toEqual([]);
    expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|href|javascript:|@import/i);
    for (const [, address] of svg.matchAll(/url\(([^)]*)\)/g)) expect(address).toMatch(/^#p-\d+$/);
    await expect(svg).toMatchFileSnapshot(`../../golden/${name}.svg`);
  });

  it('carries title, source, date, licence and the mark of synthetic data; the outlet’s heading with its site', async () => {
    const svg = await svgOf(breakdownTaken(aDataset(), '2024-06-01'), 'The sentence.', 'Ours');
    for (const text of [
      'Political prisoners in Freedonia',
      'People by category. Compiled by: Freedonian League for Rights',
      'The sentence.',
      'Source: Freedonian League, data of 30 June 2024',
      'Based on: Freedonia Gazette',
      'Licence: CC BY 4.0',
      'Heading: Ours (example.org)',
      'Synthetic data',
    ])
      expect(svg).toContain(`>${text}<`);
  });

  it('says before the picture what the page says of the data’s age', async () => {
    const takeaway = breakdownTaken(aDataset(), '2024-06-01');
    const svg = await svgOf(takeaway, 'The sentence.', undefined, ['The newest list is old.']);
    expect(svg.indexOf('>The newest list is old.<')).toBeGreaterThan(
      svg.indexOf('>The sentence.<'),
    );
    expect(svg.indexOf('>The newest list is old.<')).toBeLessThan(svg.indexOf('>Journalists<'));
  });

  it('letters the page’s notes, and lists them at its foot as words of the site', async () => {
    const written = [
      { when: '2023-11-20', text: 'Police search <an office>', lang: 'en' },
      { when: 'soon', text: 'No date', lang: undefined },
    ];
    const svg = await svgOf(timelineTaken(aDataset(), {}, en, written), 'The sentence.');
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    const foot = texts.indexOf('Notes by example.org, not by the source:');
    expect(foot).toBeGreaterThan(texts.indexOf('Licence: CC BY 4.0'));
    expect(texts.slice(foot + 1)).toEqual([
      'a. 20 Nov 2023: Police search &lt;an office&gt;',
      'No date',
    ]);
    expect(texts.filter((text) => text === 'a')).toHaveLength(1);
  });

  it('of the regions says what is approximate and where no case is published, and shades what the legend explains', async () => {
    const svg = await svgOf(inOneRegion(), 'Sentence.');
    const text = svg.replace(/<[^>]*>\s*/g, ' ');
    for (const words of [
      'west\u00a04',
      'The borders of regions are approximate.',
      'No case published: east.',
      'no case published',
      'with no region known',
      'Synthetic data',
    ])
      expect(text).toContain(words);
    const shades = [...svg.matchAll(/fill-opacity="(0\.\d+)"/g)].map(([, shade]) => shade);
    expect(shades.filter((shade) => shade === '0.26')).toHaveLength(2);
  });

  it('of thousands of places lists the most of them and the rest in one row', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `p${i}`);
    const places = ids.map((id, i) => aPlace(id, [10.1 + (i % 40) / 25, 50.1 + i / 600]));
    const people = Object.fromEntries(ids.map((id) => [id, 1]));
    const { height, shapes } = deathsMapTaken(deathsAt(places, people), aBasemap()).picture(700);
    expect(height).toBeLessThan(2500);
    expect(JSON.stringify(shapes)).toContain('"\u2026 961 places"');
  });

  it('stays well-formed whatever the dataset says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const svg = svgText(figureOf(text), { ...about, title: text, about: text, family: text });
        expect(xmlFaults(svg)).toEqual([]);
      }),
    );
    expect(svgText(figureOf('<b>&"\u0000\ud800x'), about)).toContain(
      '>&lt;b&gt;&amp;&quot;x</text>',
    );
  });

  it('keeps the place of a text that runs from right to left', () => {
    expect(svgText(figureOf('שלום'), about)).toContain('text-anchor="end" direction="rtl"');
    expect(svgText(figureOf('12 salam'), about)).not.toContain('direction');
  });

  it('has its title, description and language for those who do not see it', () => {
    const svg = svgText(figureOf('x'), about);
    expect(svg).toContain('<title id="p-1">T</title>');
    expect(svg).toContain('<desc id="p-2">A</desc>');
    expect(svg).toContain('lang="en" xml:lang="en"');
  });
});

/** Relative luminance of a grey or colour `#rrggbb` (WCAG 2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('paper', () => {
  it('gives every paint a literal colour', () => {
    for (const colour of Object.values(PAPER)) expect(colour).toMatch(/^#[\da-f]{6}$/);
    expect(PAPER).toMatchObject({ muted: '#5a5a5a', hairline: '#dadada', accent: '#0f5c63' });
  });

  it('lets all that is text or line be read on white', () => {
    for (const paint of ['ink', 'muted', 'accent', 'context-1'] as const)
      expect(1.05 / (luminance(PAPER[paint]) + 0.05)).toBeGreaterThan(4.5);
  });
});
