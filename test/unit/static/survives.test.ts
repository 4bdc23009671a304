import { describe, expect, it } from 'vitest';
import { embedScript, embedTag, inlineTag } from '../../../src/embed/snippet.ts';
import { LANGUAGES } from '../../../src/i18n/load-strings.ts';
import { fallbackOf } from '../../../src/static/fallback.ts';
import { CHART_NAMES, htmlForm, renderChart } from '../../../src/static/index.ts';
import { aDataset, aDeath } from '../../fixtures/a-dataset.ts';
import { textOfHtml } from '../../fixtures/rendered.ts';

const PUBLISHER = 'https://league.example/?a=1&b=2';
const dataset = aDataset({
  publisher: { name: { en: 'Freedonian League' }, url: PUBLISHER },
  // Languages have words for two, and digits for twelve.
  deaths: Array.from({ length: 12 }, (_, i) => aDeath(`person-${i}`)),
});

/** What feed readers, AMP, newsletters and content systems let through: no script, no picture, no tag they don't know. */
const stripped = (html: string): string =>
  html
    .replace(/<script\b.*?<\/script>/gs, '')
    // To the last end, as whoever can't count nested pictures does.
    .replace(/<svg\b.*<\/svg>/gs, '')
    .replace(/<\/?\w+-[^>]*>/g, '');

const folded = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(CHART_NAMES.flatMap((name) => LANGUAGES.map((lang) => ({ name, lang }))))(
  'E-26 of the $name in $lang',
  ({ name, lang }) => {
    const written = async () => {
      const chart = await renderChart(name, dataset, { lang });
      const { fallback, source } = fallbackOf(chart);
      return { chart, fallback, source };
    };

    it('a snippet leaves the sentence with its figure, its date and a link', async () => {
      const { fallback, source } = await written();
      const tag = embedTag({
        tag: `custody-${name}`,
        attributes: { lang },
        fallback,
        source,
        room: [600, 500],
      });
      const left = stripped(`${embedScript({ src: 'https://your.site/a.js' })}\n${tag}`);
      expect(textOfHtml(left)).toBe(folded(`${fallback} ${source?.text}`));
      expect(fallback).toMatch(/\p{Nd}/u);
      expect(source?.text).toMatch(/\p{Nd}{4}/u);
      expect(left).toContain('<a href="https://league.example/?a=1&amp;b=2">');
    });

    it('the static HTML leaves title, sentence, tables, source with its date and a link', async () => {
      const { chart, source } = await written();
      const left = stripped(htmlForm(chart, 700));
      const text = textOfHtml(left);
      const credit = source?.text.replace(/\.$/, '') ?? '';
      const order = [chart.heading.text, chart.sentence, credit].map((words) =>
        text.indexOf(folded(words)),
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(order).not.toContain(-1);
      expect(left.includes('<table')).toBe(chart.tables.length > 0);
      expect(left).toContain(`<a href="https://league.example/?a=1&amp;b=2">${credit}</a>`);
      expect(left).not.toMatch(/<(svg|g|path|text|circle|rect)\b/);
    });
  },
);

it('E-26 a number in a sentence stays a number in it', () => {
  const count = inlineTag({
    tag: 'custody-count',
    attributes: { layout: 'inline' },
    fallback: '124',
  });
  expect(stripped(`<p>There were ${count} people.</p>`)).toBe('<p>There were 124 people.</p>');
});
