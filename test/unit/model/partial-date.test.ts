import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAt,
  daysBetween,
  dayTime,
  isDay,
  parsePartialDate,
  yearsBefore,
} from '../../../src/model/partial-date.ts';

describe('a partial date', () => {
  it('keeps the precision it is written with', () => {
    expect(parsePartialDate('2024-12-10')).toEqual({
      precision: 'day',
      from: '2024-12-10',
      to: '2024-12-10',
    });
    expect(parsePartialDate('2024-02')).toEqual({
      precision: 'month',
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(parsePartialDate('2024')).toEqual({
      precision: 'year',
      from: '2024-01-01',
      to: '2024-12-31',
    });
    expect(parsePartialDate('2024-12-10/2024-12-12')).toEqual({
      precision: 'range',
      from: '2024-12-10',
      to: '2024-12-12',
    });
    expect(parsePartialDate('../2014-12-22')).toEqual({
      precision: 'on-or-before',
      from: '2014-12-22',
      to: '2014-12-22',
    });
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13', '24', '10.12.2024', '', '2024-12-12/2024-12-10'])(
    'is none for %j',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );

  it('is read and written alike on every day of four centuries', () => {
    const time = fc.integer({ min: dayTime('1800-01-01'), max: dayTime('2200-12-31') });
    fc.assert(
      fc.property(time, (ms) => {
        const day = dayAt(ms);
        expect(isDay(day)).toBe(true);
        expect(dayAt(dayTime(day))).toBe(day);
        expect(parsePartialDate(day)).toEqual({ precision: 'day', from: day, to: day });
      }),
    );
  });
});

describe('days', () => {
  it('are counted in UTC whatever the time zone of the machine', () => {
    expect(new Date(2024, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
    expect(daysBetween('2025-10-07', '2026-11-23')).toBe(412);
  });

  it('lie a year before on the same day, or on 28 February', () => {
    expect(yearsBefore('2025-10-07', 1)).toBe('2024-10-07');
    expect(yearsBefore('2024-02-29', 1)).toBe('2023-02-28');
  });
});
