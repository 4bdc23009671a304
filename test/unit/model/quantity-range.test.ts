import { describe, expect, it } from 'vitest';
import { exactly, type Quantity } from '../../../src/model/quantity.ts';
import { differenceOf, rangeOf, sumOf } from '../../../src/model/quantity-range.ts';

const about = (value: number): Quantity => ({ qualifier: 'about', value, unit: 'people' });
const atLeast = (value: number): Quantity => ({ qualifier: 'at-least', value, unit: 'people' });
const moreThan = (value: number): Quantity => ({ qualifier: 'more-than', value, unit: 'people' });
const atMost = (value: number): Quantity => ({ qualifier: 'at-most', value, unit: 'people' });
const between = (low: number, high: number): Quantity => ({
  qualifier: 'between',
  low,
  high,
  unit: 'people',
});
const unknown: Quantity = { qualifier: 'unknown', unit: 'people' };

describe('sumOf', () => {
  it('adds exact numbers exactly', () => {
    expect(sumOf([exactly(3), exactly(4)])).toEqual(exactly(7));
    expect(sumOf([])).toEqual(exactly(0));
  });
  it('leaves a single quantity as it was printed', () => {
    expect(sumOf([moreThan(40)])).toEqual(moreThan(40));
  });
  it('is no more exact than the least exact part', () => {
    expect(sumOf([exactly(3), about(208)])).toEqual(about(211));
    expect(sumOf([exactly(3), moreThan(40)])).toEqual(atLeast(44));
    expect(sumOf([atMost(10), exactly(3)])).toEqual(between(3, 13));
    expect(sumOf([between(2, 5), between(1, 2)])).toEqual(between(3, 7));
    expect(sumOf([unknown, exactly(3)])).toEqual(atLeast(3));
    expect(sumOf([unknown, unknown])).toEqual(unknown);
  });
  it('gives no bounds that lean on an estimate', () => {
    expect(sumOf([about(10), atLeast(3)])).toEqual(unknown);
  });
});

describe('differenceOf', () => {
  it('takes exact numbers exactly', () => {
    expect(differenceOf(exactly(100), exactly(60))).toEqual(exactly(40));
  });
  it('keeps the qualifier that follows', () => {
    expect(differenceOf(exactly(288), about(250))).toEqual(about(38));
    expect(differenceOf(moreThan(60), exactly(50))).toEqual(atLeast(11));
    expect(differenceOf(exactly(100), atLeast(60))).toEqual(atMost(40));
    expect(differenceOf(exactly(100), between(60, 70))).toEqual(between(30, 40));
  });
  it('is never less than nobody', () => {
    expect(differenceOf(about(10), exactly(12))).toEqual(about(0));
  });
});

it('reads "more than 40" as 41 or more', () => {
  expect(rangeOf(moreThan(40))).toEqual({ low: 41, high: Infinity, about: false });
});
