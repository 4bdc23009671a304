import { expect, test } from 'vitest';
import { heightAt, heightsText } from '../../../src/embed/frame-heights.ts';
import { embedFrame } from '../../../src/embed/frame-snippet.ts';

const HEIGHTS = [
  { width: 288, height: 900 },
  { width: 640, height: 700 },
  { width: 1100, height: 620 },
];

test('a frame has the height of the widest column that isn’t wider than it', () => {
  const text = heightsText(HEIGHTS);
  expect(text).toBe('288:900 640:700 1100:620');
  expect([250, 288, 639, 640, 2000].map((width) => heightAt(text, width))).toEqual([
    900, 900, 900, 700, 620,
  ]);
});

test.each(['', 'tall', '300:', '300:-5', '300:high'])('"%s" says no height', (text) => {
  expect(heightAt(text, 320)).toBeUndefined();
});

test('a frame with a sentence gives it to readers without scripts, as text', () => {
  const code = embedFrame({
    frame: 'https://charts.example/frame.html',
    chart: 'count',
    attributes: { lang: 'az' },
    title: 'A',
    width: '100%',
    height: 290,
    heights: HEIGHTS,
    sentence: {
      fallback: '40 <b>people.',
      source: { text: 'League.', href: 'https://l.example/' },
    },
  });
  expect(code).toContain('width="100%" height="290" data-heights="288:900 640:700 1100:620"');
  expect(code.split('\n')[1]).toBe(
    '<noscript><p>40 &lt;b>people. <a href="https://l.example/">League.</a></p></noscript>',
  );
});
