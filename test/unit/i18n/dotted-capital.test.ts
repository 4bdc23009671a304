import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azCompare } from '../../../src/i18n/az/words.ts';
import { dottedCapital } from '../../../src/i18n/dotted-capital.ts';
import { az, tr } from '../../fixtures/languages.ts';

const ALPHABET = [...'abcçdeəfgğhxıijkqlmnoöprsştuüvyz'];

describe('a capital in Azerbaijani and Turkish', () => {
  it.each([
    ['iyun', 'İyun'],
    ['ısıtma', 'Isıtma'],
    ['əvvəl', 'Əvvəl'],
    ['şubat', 'Şubat'],
    ['10 iyun', '10 iyun'],
    ['İyun', 'İyun'],
    ['', ''],
  ])('%s begins a sentence as %s', (text, expected) => {
    expect(dottedCapital(text)).toBe(expected);
  });
  it('keeps i and ı apart, in every month that begins a sentence', () => {
    for (const { date, count } of [az, tr])
      for (let month = 1; month <= 12; month++) {
        const from = `2024-${String(month).padStart(2, '0')}-01`;
        const when = { precision: 'month', from, to: from } as const;
        const first = [...date(when)][0] ?? '';
        const capital = [...count.change(1, when)][0];
        expect(capital).toBe(first === 'i' ? 'İ' : first.toUpperCase());
      }
  });
});

describe('the Azerbaijani order', () => {
  it('is that of the alphabet, a small letter with its capital', () => {
    expect([...ALPHABET].reverse().sort(azCompare)).toEqual(ALPHABET);
    for (const letter of ALPHABET) {
      const next = ALPHABET[ALPHABET.indexOf(letter) + 1];
      if (next) expect(azCompare(dottedCapital(letter), next)).toBeLessThan(0);
    }
  });
  it('is one order: it never contradicts itself', () => {
    const word = fc.string({ unit: fc.constantFrom(...ALPHABET, 'İ', 'I', 'Ə', ' ', '1', 'w') });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(azCompare(a, b))).toBe(-Math.sign(azCompare(b, a)) + 0);
        if (azCompare(a, b) <= 0 && azCompare(b, c) <= 0)
          expect(azCompare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
