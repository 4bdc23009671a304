import { expect, test } from 'vitest';
import { embedScript, embedTag, inlineTag } from '../../../src/embed/snippet.ts';

const SENTENCE = '124 people were on the list of 1 June 2024.';

test('a tag holds its attributes and the author’s sentence', () => {
  const attributes = { from: '2022-06-01', selected: 'league-2024-06-01' };
  expect(embedTag({ tag: 'custody-timeline', attributes, fallback: SENTENCE })).toBe(
    `<custody-timeline from="2022-06-01" selected="league-2024-06-01">
  <p>${SENTENCE}</p>
</custody-timeline>`,
  );
});

test('a bare attribute has no value', () => {
  const count = embedTag({
    tag: 'custody-count',
    attributes: { sparkline: '' },
    fallback: SENTENCE,
  });
  expect(count).toContain('<custody-count sparkline>');
});

test('an empty picture keeps the place of the chart', () => {
  const size = { width: 700, height: 620 };
  expect(embedTag({ tag: 'custody-timeline', attributes: {}, fallback: SENTENCE, size })).toContain(
    '<svg viewBox="0 0 700 620" width="100%" height="620" aria-hidden="true"></svg>',
  );
});

test('a number in a sentence is a tag in the line', () => {
  const attributes = { layout: 'inline' };
  expect(inlineTag({ tag: 'custody-count', attributes, fallback: '< 5' })).toBe(
    '<custody-count layout="inline">&lt; 5</custody-count>',
  );
});

test('a site’s notes follow the sentence, each in a paragraph', () => {
  const note = { tag: 'custody-note', attributes: { at: '2023-11-20' }, fallback: 'A <search>' };
  expect(
    embedTag({ tag: 'custody-timeline', attributes: {}, fallback: SENTENCE, notes: [note] }),
  ).toContain(`</p>\n  <p><custody-note at="2023-11-20">A &lt;search></custody-note></p>\n</`);
});

test('what is written by people never becomes markup', () => {
  const attributes = { heading: '"><script>alert(1)</script>&' };
  const tag = embedTag({ tag: 'custody-count', attributes, fallback: '</p><img src=x>' });
  expect(tag).toContain('heading="&quot;>&lt;script>alert(1)&lt;/script>&amp;"');
  expect(tag).toContain('<p>&lt;/p>&lt;img src=x></p>');
});

test('a script has its hash, and is then asked for without cookies', () => {
  expect(embedScript({ src: 'https://your.site/custody-charts.js', integrity: 'sha384-x' })).toBe(
    '<script type="module" src="https://your.site/custody-charts.js" integrity="sha384-x" crossorigin="anonymous" referrerpolicy="no-referrer"></script>',
  );
  expect(embedScript({ src: 'a.js' })).toBe(
    '<script type="module" src="a.js" crossorigin="anonymous" referrerpolicy="no-referrer"></script>',
  );
});

test('the source follows the sentence, as a link where it has an address', () => {
  const embed = { tag: 'custody-count', attributes: {}, fallback: SENTENCE };
  const text = 'Source: A & B.';
  expect(embedTag({ ...embed, source: { text, href: 'https://b.org/?a="1"&b' } })).toContain(
    `<p>${SENTENCE} <a href="https://b.org/?a=&quot;1&quot;&amp;b">Source: A &amp; B.</a></p>`,
  );
  expect(embedTag({ ...embed, source: { text } })).toContain(
    `<p>${SENTENCE} Source: A &amp; B.</p>`,
  );
});
