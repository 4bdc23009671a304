import { Mistake } from './mistake.ts';

const LONGEST_NUMBER = 15;

/** A count of people: a whole number in plain digits. */
export function readPeople(cell: string): number | Mistake {
  if (/^(0|[1-9]\d*)$/.test(cell) && cell.length <= LONGEST_NUMBER) return Number(cell);
  return new Mistake(numberAdvice(cell) ?? wholeAdvice(cell));
}

/** A number in plain digits with a decimal point. */
export function readAmount(cell: string): number | Mistake {
  // + 0: minus zero is zero.
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) && cell.length <= LONGEST_NUMBER)
    return Number(cell) + 0;
  return new Mistake(numberAdvice(cell) ?? decimalAdvice(cell));
}

/** What to do about a cell that is wrong in a column of whole numbers and of decimals alike. */
function numberAdvice(cell: string): string | undefined {
  const ascii = asciiDigits(cell);
  if (ascii !== cell) return `write digits 0 to 9: ${ascii}`;
  const short = /^(\d{1,2})\.0?(\d{1,2})\.(\d{2}|\d{4})$/.exec(cell);
  if (short)
    return `a spreadsheet made a date of a number: write it again, as ${short[1]}.${short[2]}`;
  if (/\d[./-]\d+[./-]\d/.test(cell) && !/^\d{1,3}(\.\d{3})+$/.test(cell))
    return 'a spreadsheet made a date of a number: write the number again';
  if (/^\d+\s*[-–—]\s*\d+$/.test(cell))
    return 'write a range with the qualifier between and the columns low and high';
  if (/^[<>≥≤~≈]|\+$/.test(cell))
    return 'write the number alone; the column qualifier says the rest';
  if (/^\d.*%$/.test(cell)) return 'write the number without the percent sign';
  if (/^[\d.,]+[eE][+-]?\d+$/.test(cell)) return 'write all digits of the number';
  if (/^[1-9]\d{0,2}(\s\d{3})+$/.test(cell) || /^[1-9]\d{0,2}(['’]\d{3})+$/.test(cell))
    return `write ${cell.replace(/\D/g, '')} without a separator`;
  if (/^0\d+$/.test(cell)) return `write ${Number(cell)} without the leading zero`;
  if (/^\d+$/.test(cell)) return 'the number is too large to be true';
  return undefined;
}

function wholeAdvice(cell: string): string {
  if (/^-\d/.test(cell)) return 'write a whole number that is not negative';
  if (/^\d+[.,]0+$/.test(cell) && !/^[1-9]\d{0,2}[.,]000$/.test(cell))
    return `write ${cell.replace(/[.,].*/, '')}`;
  if (/^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(cell))
    return `write ${cell.replace(/\D/g, '')} without a separator`;
  if (/^\d+[.,]\d+$/.test(cell)) return 'people are counted in whole numbers: write no fraction';
  return 'write a whole number in plain digits, as 1234';
}

function decimalAdvice(cell: string): string {
  const point = cell.replace(',', '.');
  if (/^[1-9]\d{0,2},\d{3}$/.test(cell))
    return `write ${cell.replace(',', '')} without a separator, or ${point} with a decimal point`;
  if (/^-?\d+,\d+$/.test(cell)) return `write ${point} with a decimal point`;
  return 'write a number in plain digits with a decimal point, as 30.6';
}

/** Digits of any script as 0 to 9; each script's digits stand in a row, zero first. */
function asciiDigits(cell: string): string {
  return cell.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9)
      zero--;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });
}
