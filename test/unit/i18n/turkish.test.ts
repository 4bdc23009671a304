import { describe, expect, it } from 'vitest';
import { trFrom, trTo } from '../../../src/i18n/tr/words.ts';
import { parsePartialDate, type PartialDate } from '../../../src/model/partial-date.ts';
import { tr } from '../../fixtures/languages.ts';

function when(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

describe('a number with an ending in Turkish', () => {
  it.each([
    ['0', '0’dan', '0’a'],
    ['1', '1’den', '1’e'],
    ['2', '2’den', '2’ye'],
    ['3', '3’ten', '3’e'],
    ['6', '6’dan', '6’ya'],
    ['9', '9’dan', '9’a'],
    ['10', '10’dan', '10’a'],
    ['20', '20’den', '20’ye'],
    ['40', '40’tan', '40’a'],
    ['50', '50’den', '50’ye'],
    ['60', '60’tan', '60’a'],
    ['70', '70’ten', '70’e'],
    ['90', '90’dan', '90’a'],
    ['100', '100’den', '100’e'],
    ['392', '392’den', '392’ye'],
    ['1.000', '1.000’den', '1.000’e'],
    ['36.659', '36.659’dan', '36.659’a'],
    ['2.000.000', '2.000.000’dan', '2.000.000’a'],
    ['%30', '%30’dan', '%30’a'],
    ['%30,6', '%30,6’dan', '%30,6’ya'],
  ])('%s', (digits, from, to) => {
    expect([trFrom(digits), trTo(digits)]).toEqual([from, to]);
  });
});

describe('Turkish', () => {
  const people = (value: number) => ({ qualifier: 'exact', value, unit: 'people' }) as const;

  it.each([
    ['2025-10-07', '7 Ekim 2025', '7 Eki 2025', '7 Ekim 2025 itibarıyla'],
    ['2017-05', 'Mayıs 2017', 'May 2017', '2017 yılının Mayıs ayında'],
    ['2022', '2022', '2022', '2022 yılında'],
    ['../2014-12-22', 'en geç 22 Aralık 2014', 'en geç 22 Ara 2014', 'en geç 22 Aralık 2014'],
  ])('writes the date %s', (text, long, short, beside) => {
    const date = when(text);
    expect([tr.date(date), tr.shortDate(date), tr.count.onDate(date)]).toEqual([
      long,
      short,
      beside,
    ]);
  });
  it('puts the percent sign first and keeps one decimal in a column', () => {
    const share = (value: number): string =>
      tr.breakdown.share({ qualifier: 'exact', value, unit: 'percent' });
    expect([2.04, 63.52, 0.01, 100].map(share)).toEqual(['%2,0', '%63,5', '<%0,1', '%100']);
  });
  it('says how a number changed', () => {
    expect(tr.count.change(17, when('2025-06-10'))).toBe(
      '10 Haziran 2025 tarihli listedekinden 17 kişi fazla',
    );
    expect(tr.quantity({ qualifier: 'more-than', value: 40, unit: 'people' })).toBe('40’tan fazla');
    expect(tr.count.listNoun(people(392), when('2025-10-07'))).toBe(
      'kişi, 7 Ekim 2025 tarihli listede',
    );
  });
  it('begins a sentence with a dotted capital and sorts by its own alphabet', () => {
    const names = ['İzmir', 'Iğdır', 'Çorum', 'Cizre', 'Şırnak', 'Sivas', 'Zonguldak', 'Ünye'];
    expect(names.sort(tr.charts.compare)).toEqual([
      'Cizre',
      'Çorum',
      'Iğdır',
      'İzmir',
      'Sivas',
      'Şırnak',
      'Ünye',
      'Zonguldak',
    ]);
  });
});
