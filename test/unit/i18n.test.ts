import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ALL, az, en, ru, whole } from '../fixtures/languages.ts';
import { azCompare, azThan, azYear } from '../../src/i18n/az/words.ts';
import { countLanguages } from '../../src/i18n/count-languages.ts';
import { LANGUAGES, loadStrings, nearestLanguage } from '../../src/i18n/load-strings.ts';
import type { Language } from '../../src/i18n/strings.ts';
import { parsePartialDate, type PartialDate } from '../../src/model/partial-date.ts';
import type { Quantity } from '../../src/model/quantity.ts';

function when(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

/** Intl's no-break spaces as plain ones, so that a test can be read. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The tables of this file have a column for each of these; Turkish and Arabic have files of their own. */
const inThree = (text: (strings: Language) => string): readonly string[] =>
  [en, az, ru].map((strings) => plain(text(strings)));

describe('a date', () => {
  it.each([
    ['2025-10-07', ['7 October 2025', '7 oktyabr 2025', '7 октября 2025']],
    ['2017-05', ['May 2017', 'may 2017', 'май 2017']],
    ['2022', ['2022', '2022', '2022']],
    [
      '2024-12-10/2024-12-12',
      [
        'between 10 December 2024 and 12 December 2024',
        '10 dekabr 2024 – 12 dekabr 2024',
        '10 декабря 2024 – 12 декабря 2024',
      ],
    ],
    [
      '2024-03/2024-05',
      ['between March 2024 and May 2024', 'mart 2024 – may 2024', 'март 2024 – май 2024'],
    ],
    ['2021/2022', ['between 2021 and 2022', '2021 – 2022', '2021 – 2022']],
    [
      '../2014-12-22',
      ['on or before 22 December 2014', 'ən geci 22 dekabr 2014', 'не позднее 22 декабря 2014'],
    ],
  ])('is written to its precision: %s', (text, expected) => {
    expect(inThree((strings) => strings.date(when(text)))).toEqual(expected);
  });

  it.each([
    ['2025-10-07', ['7 Oct 2025', '7 okt 2025', '7 окт. 2025']],
    ['2017-05', ['May 2017', 'may 2017', 'май 2017']],
    ['../2014-12-22', ['by 22 Dec 2014', 'ən geci 22 dek 2014', 'до 22 дек. 2014']],
  ])('is short in a column: %s', (text, expected) => {
    expect(inThree((strings) => strings.shortDate(when(text)))).toEqual(expected);
  });

  it.each([
    [
      '2025-10-07',
      ['on 7 October 2025', '7 oktyabr 2025\u2011ci il tarixində', 'на 7 октября 2025 года'],
    ],
    ['2017-05', ['in May 2017', '2017\u2011ci ilin mayında', 'в мае 2017 года']],
    ['2016-07', ['in July 2016', '2016\u2011cı ilin iyulunda', 'в июле 2016 года']],
    ['2022', ['in 2022', '2022\u2011ci ildə', 'в 2022 году']],
    [
      '../2014-12-22',
      ['on or before 22 December 2014', 'ən geci 22 dekabr 2014', 'не позднее 22 декабря 2014'],
    ],
  ])('stands beside a number: %s', (text, expected) => {
    expect(inThree((strings) => strings.count.onDate(when(text)))).toEqual(expected);
  });

  it.each([
    [
      '2024-12-10',
      ['list of 10 December 2024', '10 dekabr 2024\u2011cü il tarixli', 'от 10 декабря 2024 года'],
    ],
    ['2016-03', ['list of March 2016', 'mart 2016\u2011cı il tarixli', 'от марта 2016 года']],
    [
      '../2014-12-22',
      [
        'list dated on or before 22 December 2014',
        'ən geci 22 dekabr 2014 tarixli',
        '(не позднее 22 декабря 2014)',
      ],
    ],
    [
      '2024-12-10/2024-12-12',
      ['list dated between 10', '10 dekabr 2024 – 12 dekabr 2024 tarixli', '(10 декабря 2024 – 12'],
    ],
  ])('names a list: %s', (text, expected) => {
    inThree((strings) =>
      strings.count.listNoun({ qualifier: 'exact', value: 5, unit: 'people' }, when(text)),
    ).forEach((noun, i) => {
      expect(noun).toContain(expected[i]);
    });
  });

  it('has all twelve months in every language', () => {
    for (const strings of Object.values(ALL)) {
      const months = Array.from({ length: 12 }, (_, i) => {
        const month = when(`2024-${String(i + 1).padStart(2, '0')}`);
        return [strings.date(month), strings.shortDate(month), strings.count.onDate(month)];
      });
      for (const form of [0, 1, 2]) {
        const names = months.map((forms) => forms[form]);
        expect(new Set(names).size).toBe(12);
        expect(
          names.every((name) => /^\D*\p{L}{3}/u.test(name?.replace(/2024[^ ]*/, '') ?? '')),
        ).toBe(true);
      }
    }
  });
});

describe('a quantity', () => {
  const people = (
    qualifier: 'exact' | 'at-least' | 'more-than' | 'about' | 'at-most',
    value: number,
  ): Quantity => ({
    qualifier,
    value,
    unit: 'people',
  });
  it.each<readonly [Quantity, readonly string[]]>([
    [people('exact', 392), ['392', '392', '392']],
    [people('exact', 36_659), ['36,659', '36.659', '36 659']],
    [people('at-least', 5), ['at least 5', 'ən azı 5', 'не менее 5']],
    [people('more-than', 40), ['more than 40', '40\u2011dan çox', 'более 40']],
    [people('about', 208), ['about 208', 'təxminən 208', 'около 208']],
    [people('at-most', 12), ['at most 12', 'ən çoxu 12', 'не более 12']],
    [
      { qualifier: 'between', low: 10, high: 25, unit: 'people' },
      ['between 10 and 25', '10 ilə 25 arasında', 'от 10 до 25'],
    ],
    [{ qualifier: 'several', unit: 'people' }, ['several', 'bir neçə', 'несколько']],
    [{ qualifier: 'unknown', unit: 'people' }, ['not known', 'məlum deyil', 'неизвестно']],
    [{ qualifier: 'exact', value: 30.6, unit: 'percent' }, ['30.6%', '30,6%', '30,6 %']],
    [
      { qualifier: 'more-than', value: 30, unit: 'percent' },
      ['more than 30%', '30%\u2011dən çox', 'более 30 %'],
    ],
  ])('keeps its qualifier: %o', (quantity, expected) => {
    expect(inThree((strings) => strings.quantity(quantity))).toEqual(expected);
  });

  it('is the same text when it is cut round its number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('exact', 'at-least', 'more-than', 'about', 'at-most'),
        fc.integer({ min: 0, max: 2_000_000 }),
        (qualifier, value) => {
          for (const strings of Object.values(ALL)) {
            const quantity = people(qualifier, value);
            const { before, number, after } = strings.quantityParts(quantity);
            expect(before + number + after).toBe(strings.quantity(quantity));
            expect(number).toBe(strings.number(value));
          }
        },
      ),
    );
  });

  it('agrees with its noun in Russian', () => {
    const noun = (value: number, qualifier: 'exact' | 'about' = 'exact'): string =>
      ru.count.newestListNoun(people(qualifier, value)).split(' ')[0] ?? '';
    expect([1, 2, 5, 11, 12, 21, 22, 111, 392].map((value) => noun(value))).toEqual([
      'человек',
      'человека',
      'человек',
      'человек',
      'человек',
      'человек',
      'человека',
      'человек',
      'человека',
    ]);
    expect(noun(22, 'about')).toBe('человек');
  });

  it('has a sign in a difference, with a real minus', () => {
    expect(inThree((strings) => strings.charts.difference(17))).toEqual(['+17', '+17', '+17']);
    expect(inThree((strings) => strings.charts.difference(-14_000))).toEqual([
      '−14,000',
      '−14.000',
      '−14 000',
    ]);
    expect(inThree((strings) => strings.charts.difference(0))).toEqual(['0', '0', '0']);
  });
});

describe('a share in a column', () => {
  it.each([
    [63.52, ['63.5%', '63,5%', '63,5 %']],
    [2.04, ['2.0%', '2,0%', '2,0 %']],
    [100, ['100%', '100%', '100 %']],
    [0, ['0%', '0%', '0 %']],
    [0.01, ['<0.1%', '<0,1%', '<0,1 %']],
    [99.99, ['>99.9%', '>99,9%', '>99,9 %']],
  ])('has one decimal unless it is all or none: %d', (value, expected) => {
    expect(
      inThree((s) => s.breakdown.share({ qualifier: 'exact', value, unit: 'percent' })),
    ).toEqual(expected);
  });
});

describe('Azerbaijani', () => {
  it.each([
    ...[0, 6, 9, 10, 16, 19, 26, 30, 36, 40, 60, 90, 110, 130, 240, 390, 1_000_000, 2_000_040].map(
      (value) => [value, 'dan'] as const,
    ),
    ...[1, 2, 3, 4, 5, 7, 8, 11, 20, 50, 70, 80, 100, 200, 392, 1000, 15_000, 1500].map(
      (value) => [value, 'dən'] as const,
    ),
  ])('says more than %d with -%s', (value, ending) => {
    expect(azThan(String(value), value)).toBe(`${value}\u2011${ending}`);
  });

  it('chooses the ending of any number by its last word alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 0, max: 9999 }),
        (small, hundreds) => {
          const ending = (value: number): string => azThan('', value);
          expect(ending(hundreds * 100 + small)).toBe(ending(small));
        },
      ),
    );
  });

  it.each([
    ['1900', 'cü'],
    ['1990', 'cı'],
    ['2000', 'ci'],
    ['2001', 'ci'],
    ['2003', 'cü'],
    ['2006', 'cı'],
    ['2009', 'cu'],
    ['2010', 'cu'],
    ['2014', 'cü'],
    ['2016', 'cı'],
    ['2018', 'ci'],
    ['2019', 'cu'],
    ['2020', 'ci'],
    ['2023', 'cü'],
    ['2024', 'cü'],
    ['2025', 'ci'],
    ['2026', 'cı'],
    ['2027', 'ci'],
    ['2030', 'cu'],
    ['2040', 'cı'],
    ['2060', 'cı'],
    ['2100', 'cü'],
  ])('writes the year %s with -%s', (year, ending) => {
    expect(azYear(year)).toBe(`${year}\u2011${ending}`);
  });

  it('sorts by its own alphabet', () => {
    const words = [
      'Zaqatala',
      'Əhməd',
      'Çingiz',
      'Elvin',
      'Xaçmaz',
      'Cəmil',
      'İlqar',
      'Iğdır',
      'Qax',
    ];
    expect(words.sort(azCompare)).toEqual([
      'Cəmil',
      'Çingiz',
      'Elvin',
      'Əhməd',
      'Xaçmaz',
      'Iğdır',
      'İlqar',
      'Qax',
      'Zaqatala',
    ]);
  });

  it('begins a sentence with a dotted capital', () => {
    const quantity = { qualifier: 'exact', value: 5, unit: 'people' } as const;
    const summary = {
      date: when('2024-06'),
      newest: false,
      total: quantity,
      groups: { kind: 'none' },
    } as const;
    expect(az.breakdown.sentence(summary)).toMatch(
      /^İyun 2024\u2011cü il tarixli siyahıda 5 nəfər var\./,
    );
  });
});

describe('without the engine’s own Azerbaijani', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.resetModules();
  });

  it('says everything that it can say', async () => {
    const refuse = (): never => {
      throw new Error('Azerbaijani comes from its own file.');
    };
    vi.stubGlobal('Intl', new Proxy({}, { get: refuse }));
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse);
    vi.spyOn(Date.prototype, 'toLocaleString').mockImplementation(refuse);
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(refuse);
    vi.spyOn(String.prototype, 'localeCompare').mockImplementation(refuse);
    vi.spyOn(String.prototype, 'toLocaleUpperCase').mockImplementation(refuse);
    vi.resetModules();
    const words = await import('../../src/i18n/az/index.ts');
    expect(spoken(whole(words))).toEqual(spoken(az));
  });
});

describe('a time zone', () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env['TZ'] = TZ;
    vi.resetModules();
  });

  it.each(['UTC', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Asia/Baku', 'America/New_York'])(
    'changes no text: %s',
    async (zone) => {
      const before = Object.values(ALL).map(spoken);
      process.env['TZ'] = zone;
      vi.resetModules();
      const there = await import('../fixtures/languages.ts');
      expect(Object.values(there.ALL).map(spoken)).toEqual(before);
    },
  );
});

describe('the language', () => {
  it.each([
    ['az-Latn-AZ', 'az'],
    ['RU', 'ru'],
    ['en-GB', 'en'],
    ['tr-CY', 'tr'],
    ['ar-EG', 'ar'],
    ['de', 'en'],
    ['', 'en'],
  ])('nearest to "%s" is %s', (tag, expected) => {
    expect(nearestLanguage(tag)).toBe(expected);
  });

  it('tells its tag, and its region where that decides the digits', async () => {
    for (const tag of LANGUAGES) {
      expect((await loadStrings(countLanguages, tag)).lang).toBe(tag);
      const { lang } = await loadStrings(countLanguages, `${tag}-EG`);
      expect(lang).toBe(tag === 'ar' ? 'ar-EG' : tag);
    }
  });

  it('leaves no word untranslated and none empty', () => {
    for (const key of Object.keys(en.common) as (keyof Language['common'])[]) {
      const texts = Object.values(ALL).flatMap(({ common }) => common[key]);
      const words = texts.filter((text) => typeof text === 'string');
      expect(words.every((text) => text.trim() === text && text !== '')).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

/** A walk through what a language can say of dates, numbers and lists. */
function spoken(strings: Language): readonly string[] {
  const dates = [
    '2025-10-07',
    '2024-12-31',
    '2017-05',
    '2022',
    '2024-12-10/2024-12-12',
    '../2014-12-22',
  ].map(when);
  const total: Quantity = { qualifier: 'more-than', value: 1340, unit: 'people' };
  return [
    ...dates.flatMap((date) => [
      strings.date(date),
      strings.shortDate(date),
      strings.charts.old(date),
      strings.count.listNoun(total, date),
      strings.count.onDate(date),
      strings.count.change(-17, date),
      strings.breakdown.sentence({ date, newest: true, total, groups: { kind: 'none' } }),
      strings.breakdown.newestWithoutGroups(date, total),
    ]),
    strings.number(1_234_567.89),
    strings.numbers.share(0.635),
    strings.quantity(total),
    strings.charts.difference(-1234),
    strings.long.day('2024-02-29'),
    strings.common.conflict(['a', 'b', 'c']),
    strings.common.conflict([]),
    ['b', 'a', 'ç'].sort(strings.charts.compare).join(''),
    strings.common.unconfirmed('2025-10-07'),
    strings.common.credit('A', '2025-10-07'),
    strings.common.corrected('2025-10-07', 'B'),
    strings.common.conflict(['1', '2']),
    strings.breakdown.others(21),
    strings.breakdown.showAll(21),
    strings.breakdown.share({ qualifier: 'about', value: 2, unit: 'percent' }),
  ].map(plain);
}
