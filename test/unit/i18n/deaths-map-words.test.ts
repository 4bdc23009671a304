import { describe, expect, it } from 'vitest';
import { deathsMap as az } from '../../../src/i18n/az/index.ts';
import type { DeathsMapFacts } from '../../../src/i18n/deaths-map-strings.ts';
import { deathsMap as en } from '../../../src/i18n/en/index.ts';
import { deathsMap as ru } from '../../../src/i18n/ru/index.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { exactly } from '../../../src/model/quantity.ts';

const facts = (over: Partial<DeathsMapFacts> = {}): DeathsMapFacts => ({
  total: 41,
  where: 'custody',
  possible: 0,
  period: parsePeriod(undefined, undefined),
  placeNotStated: 0,
  newest: undefined,
  ...over,
});
const opening = (sentence: string): string => sentence.split(';')[0] ?? '';
const since = (from?: string, to?: string): DeathsMapFacts =>
  facts({ period: parsePeriod(from, to), total: 9, possible: 8 });

describe('the map in English', () => {
  it('counts one death and several', () => {
    expect(opening(en.sentence(facts({ total: 1 })))).toBe('1 death in custody has become public');
    expect(opening(en.sentence(facts()))).toBe('41 deaths in custody have become public');
  });

  it('tells what surely falls into a period from what may', () => {
    const period = parsePeriod('2021', undefined);
    const said = (total: number, possible: number): string =>
      opening(en.sentence(facts({ period, total, possible })));
    expect(said(9, 8)).toMatch(/public fall, or may fall, in the time since 2021$/);
    expect(said(9, 9)).toMatch(/public may fall in the time since 2021$/);
    expect(said(9, 0)).toMatch(/public fall in the time since 2021$/);
    expect(said(1, 0)).toMatch(/public falls in the time since 2021$/);
  });

  it('gives all the totals of the newest year', () => {
    const newest = {
      year: '2023',
      totals: [
        { quantity: exactly(169), saidBy: 'Ministry' },
        { quantity: exactly(12), saidBy: 'Court' },
      ],
    };
    expect(en.sentence(facts({ newest }))).toMatch(
      /The newest exact total for a whole year, 2023, is 169 \(Ministry\) and 12 \(Court\)\.$/,
    );
  });
});

describe('the map in Azerbaijani', () => {
  it.each([
    ['2021', undefined, '2021\u2011ci ildən'],
    ['2021-05', undefined, '2021\u2011ci ilin may ayından'],
    ['2021-05-07', undefined, '7 may 2021\u2011ci ildən'],
    [undefined, '2018', '2018\u2011ci ilin sonunadək'],
    [undefined, '2018-06', '2018\u2011ci ilin iyun ayının sonunadək'],
    ['2006', '2018-06-09', '2006\u2011cı ildən 9 iyun 2018\u2011ci ilədək'],
  ])('says the time from %s to %s with the endings of its years', (from, to, words) => {
    expect(az.sentence(since(from, to))).toContain(
      `Həbsdə ${words} baş vermiş və ya baş vermiş ola bilən 9 ölüm`,
    );
  });
});

describe('the map in Russian', () => {
  it.each([
    [1, 'о 1 смерти'],
    [2, 'о 2 смертях'],
    [5, 'о 5 смертях'],
    [21, 'о 21 смерти'],
  ])('declines %i', (total, words) => {
    expect(ru.sentence(facts({ total }))).toContain(`Стало известно ${words} под стражей`);
  });

  it.each([
    ['2021', undefined, 'с 2021 года'],
    ['2021-05', undefined, 'с мая 2021 года'],
    ['2021-05-07', undefined, 'с 7 мая 2021 года'],
    [undefined, '2018', 'до конца 2018 года'],
    [undefined, '2018-06-09', 'по 9 июня 2018 года'],
    ['2015', '2018-06', 'с 2015 года до конца июня 2018 года'],
  ])('says the time from %s to %s', (from, to, words) => {
    expect(opening(ru.sentence(since(from, to)))).toMatch(new RegExp(`на время ${words}$`));
  });

  it('declines people, reports and totals', () => {
    expect([1, 3, 5, 21].map((n) => ru.people(n))).toEqual([
      '1 человек',
      '3 человека',
      '5 человек',
      '21 человек',
    ]);
    expect([1, 3, 5].map((n) => ru.notCounted(n))).toEqual([
      '1 сообщение не учтено.',
      '3 сообщения не учтены.',
      '5 сообщений не учтено.',
    ]);
  });
});

describe.each([
  ['en', en],
  ['az', az],
  ['ru', ru],
])('the closed classes in %s', (_, words) => {
  it('never state a claim without who makes it, where that is known', () => {
    const claim = words.claimed('beating-or-torture', ['family', 'press']);
    expect(claim).not.toBe(words.claimed('beating-or-torture', []));
    expect(claim.startsWith(words.claimed('beating-or-torture', []))).toBe(true);
  });

  it('say what is left out, whatever it is', () => {
    for (const [kinds, time] of [
      [2, 0],
      [0, 3],
      [2, 3],
    ] as const)
      expect(words.leftOut(kinds, time, 43)).toMatch(/43.*\.$/s);
  });
});
