import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../../src/model/partial-date.ts';
import { parsePeriod, placeInPeriod } from '../../../src/model/period.ts';

const place = (date: string | undefined, from?: string, to?: string): string =>
  placeInPeriod(date === undefined ? undefined : parsePartialDate(date), parsePeriod(from, to));

describe('a chosen period', () => {
  it.each([
    ['2020-05-06', '2020', '2020', 'inside'],
    ['2020-05-06', '2020-05-06', '2020-05-06', 'inside'],
    ['2020-05-06', '2020-05-07', undefined, 'outside'],
    ['2020', '2020-06', undefined, 'possible'],
    ['2020-06', '2020', undefined, 'inside'],
    ['2020', undefined, '2019', 'outside'],
    ['2014-12-30/2015-01-02', '2015', undefined, 'possible'],
    ['../2014-12-22', undefined, '2014', 'inside'],
    ['../2014-12-22', '2014', undefined, 'possible'],
    ['../2014-12-22', '2010', '2012', 'possible'],
    ['../2014-12-22', '2015', undefined, 'outside'],
    [undefined, '2015', undefined, 'possible'],
    [undefined, undefined, undefined, 'inside'],
  ])('%s from %s to %s is %s', (date, from, to, where) => {
    expect(place(date, from, to)).toBe(where);
  });

  it.each([
    ['soon', undefined],
    ['2020-02-30', undefined],
    ['2019/2020', undefined],
    ['2021', '2020'],
  ])('from %s to %s is refused', (from, to) => {
    expect(() => parsePeriod(from, to)).toThrow(/names nothing|Known/);
  });

  it('that is split in two leaves no date out', () => {
    const year = fc.integer({ min: 1990, max: 2030 }).map(String);
    fc.assert(
      fc.property(year, year, (date, until) => {
        const before = place(date, undefined, until);
        const after = place(date, String(Number(until) + 1), undefined);
        expect([before, after].sort()).toEqual(['inside', 'outside']);
      }),
    );
  });
});
