import { describe, expect, test } from 'vitest';
import { choiceFromUrl, choiceToUrl, type Choice } from '../../../site/builder/choice.ts';
import { addressOfForm } from '../../../site/builder/choice-from-form.ts';

const BASE = new URL('https://charts.example/builder.html');
const KNOWN = { count: ['measure', 'sparkline', 'heading'], timeline: ['from', 'heading'] };
const read = (query: string) =>
  choiceFromUrl(
    new URL(query, BASE),
    (chart) => ({ ...KNOWN, breakdown: [], 'deaths-map': [] })[chart],
  );

const CHOICE: Choice = {
  chart: 'count',
  lang: 'az',
  figures: 'frozen',
  width: 'phone',
  page: 'dark',
  way: 'frame',
  attributes: { measure: 'deaths-2024', sparkline: '', heading: 'A & B "C"' },
};

describe('the address', () => {
  test('without anything is the live timeline in an article, by script', () => {
    const { choice, unknown } = read('');
    expect(unknown).toEqual([]);
    expect(choice).toEqual({
      chart: 'timeline',
      lang: 'en',
      figures: 'live',
      width: 'article',
      page: 'light',
      way: 'pinned',
      attributes: {},
    });
  });

  test('keeps the whole choice', () => {
    const url = choiceToUrl(CHOICE, BASE);
    expect(read(url.search)).toEqual({ choice: CHOICE, unknown: [] });
  });

  test('leaves out what is so by itself', () => {
    expect(choiceToUrl(read('?chart=breakdown').choice, BASE).search).toBe('?chart=breakdown');
  });

  test('says what in it means nothing', () => {
    const { choice, unknown } = read('?chart=pie&lang=az&sparkline=&measure=x&colour=red');
    expect(choice.chart).toBe('timeline');
    expect(choice.attributes).toEqual({});
    expect(unknown).toEqual(['chart=pie', 'sparkline=', 'measure=x', 'colour=red']);
  });
});

test('a form is read as the address that it makes', () => {
  const field = { label: '', help: '', shared: false };
  const fields = [
    { ...field, name: 'sparkline', kind: 'checkbox' },
    { ...field, name: 'hide', kind: 'words', values: [] },
    { ...field, name: 'heading', kind: 'text', values: [] },
  ] as const;
  const entries = [
    ['chart', 'count'],
    ['color-scheme', 'auto'],
    ['sparkline', 'on'],
    ['hide', 'table'],
    ['hide', 'source'],
    ['heading', '  '],
  ] as const;
  expect(addressOfForm(entries, fields, BASE).search).toBe(
    '?chart=count&sparkline=&hide=table+source',
  );
});
