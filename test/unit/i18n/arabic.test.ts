import { describe, expect, it } from 'vitest';
import { arabic as grammar, death, person } from '../../../src/i18n/ar/words.ts';
import { parsePartialDate, type PartialDate } from '../../../src/model/partial-date.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import { ar, arabic } from '../../fixtures/languages.ts';

function when(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

/** Without the marks that keep directions apart. */
const bare = (text: string): string => text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '');

const people = (value: number): Quantity => ({ qualifier: 'exact', value, unit: 'people' });

describe('a counted noun in Arabic', () => {
  const { counted } = grammar('ar');
  it.each([
    [0, '0 شخص', '0 وفاة'],
    [1, 'شخص واحد', 'وفاة واحدة'],
    [2, 'شخصان', 'وفاتان'],
    [3, '3 أشخاص', '3 وفيات'],
    [10, '10 أشخاص', '10 وفيات'],
    [11, '11 شخصاً', '11 وفاة'],
    [99, '99 شخصاً', '99 وفاة'],
    [100, '100 شخص', '100 وفاة'],
    [103, '103 أشخاص', '103 وفيات'],
    [111, '111 شخصاً', '111 وفاة'],
    [392, '392 شخصاً', '392 وفاة'],
    [1000, '1,000 شخص', '1,000 وفاة'],
  ])('%i', (n, persons, deaths) => {
    expect([counted(n, person), counted(n, death)]).toEqual([persons, deaths]);
  });
  it('is another pair after a preposition', () => {
    expect(counted(2, person, 'object')).toBe('شخصين');
    expect(ar.count.change(2, when('2025-06-10'))).toBe('بزيادة شخصين على قائمة 10 يونيو 2025');
  });
});

describe('digits in Arabic', () => {
  it('follow the tag: Western without a region, those of the region with one', () => {
    const written = ['ar', 'ar-EG', 'ar-MA', 'ar-EG-u-nu-latn', 'ar-u-nu-arab', 'ar-'].map((tag) =>
      arabic(tag).number(392),
    );
    expect(written).toEqual(['392', '٣٩٢', '392', '392', '٣٩٢', '392']);
  });
  it('are the same in numbers, dates, years and sentences', () => {
    const egyptian = arabic('ar-EG');
    const day = when('2025-10-07');
    const said = [
      egyptian.date(day),
      egyptian.shortDate(day),
      egyptian.date(when('2017-05')),
      egyptian.date(when('2022')),
      egyptian.date(when('2021/2022')),
      egyptian.year('2024-03-01'),
      egyptian.quantity({ qualifier: 'more-than', value: 40, unit: 'people' }),
      egyptian.charts.difference(-14_000),
      egyptian.breakdown.others(12),
      egyptian.breakdown.share({ qualifier: 'exact', value: 2, unit: 'percent' }),
      egyptian.count.change(17, day),
      egyptian.common.credit('A', '2025-10-07'),
      egyptian.deathsMap.sizes([1, 20]),
    ];
    expect(said.filter((text) => /\d/.test(text))).toEqual([]);
    expect(egyptian.date(day)).toBe('٧ أكتوبر ٢٠٢٥');
    expect(bare(egyptian.charts.difference(-14_000))).toBe('−١٤٬٠٠٠');
    expect(egyptian.lang).toBe('ar-EG');
  });
  it('are of the Gregorian calendar everywhere', () => {
    expect(arabic('ar-SA').date(when('2025-10-07'))).toMatch(/٢٠٢٥/);
  });
});

describe('Arabic', () => {
  it.each([
    ['2025-10-07', '7 أكتوبر 2025', 'في 7 أكتوبر 2025', 'قائمة 7 أكتوبر 2025'],
    ['2017-05', 'مايو 2017', 'في مايو 2017', 'قائمة مايو 2017'],
    ['2022', '2022', 'في عام 2022', 'قائمة عام 2022'],
    [
      '2024-12-10/2024-12-12',
      'بين 10 ديسمبر 2024 و12 ديسمبر 2024',
      'بين 10 ديسمبر 2024 و12 ديسمبر 2024',
      'القائمة المؤرخة بين 10 ديسمبر 2024 و12 ديسمبر 2024',
    ],
  ])('writes the date %s', (text, long, beside, list) => {
    const date = when(text);
    expect([ar.date(date), ar.count.onDate(date)]).toEqual([long, beside]);
    expect(ar.count.listNoun(people(392), date)).toBe(`شخصاً في ${list}`);
  });
  it('keeps a qualifier, and the noun with the number', () => {
    const summary = {
      date: when('2025-10-07'),
      newest: false,
      total: { qualifier: 'more-than', value: 40, unit: 'people' },
      groups: { kind: 'none' },
    } as const;
    expect(ar.breakdown.sentence(summary)).toBe(
      'في قائمة 7 أكتوبر 2025 ورد أكثر من 40 شخصاً. لم تُذكر المجموعات التي ينتمون إليها.',
    );
    expect(ar.breakdown.sentence({ ...summary, total: people(2) })).toContain('ورد شخصان.');
  });
  it('sets names of other letters apart, so that they do not turn the sentence', () => {
    expect(ar.timeline.unlabelled(['League', 'Watch'])).toContain(
      '\u2068League\u2069 و\u2068Watch',
    );
    expect(ar.common.credit('League', '2025-10-07')).toContain('\u2068League\u2069');
  });
  it('keeps a sign before its digits', () => {
    expect(ar.charts.difference(17)).toBe('\u2066+17\u2069');
    expect(ar.charts.difference(-17)).toBe('\u2066\u221217\u2069');
  });
  it('says a range and a bound in words', () => {
    const classes = ar.deathsMap.classes([
      [1, 2],
      [3, 10],
    ]);
    expect(classes).toEqual(['من 1 إلى 2', 'من 3 إلى 10 وفيات']);
    // In a drawing a line runs from left to right: what begins with digits says its own direction.
    expect(ar.deathsMap.classes([[10, 10]])).toEqual(['\u206710 وفيات\u2069']);
    expect(ar.timeline.either('254', '245')).toBe('\u2067254 أو 245\u2069');
    const share = ar.breakdown.share({ qualifier: 'exact', value: 0.01, unit: 'percent' });
    expect(bare(share)).toBe('أقل من 0.1%');
  });
});
