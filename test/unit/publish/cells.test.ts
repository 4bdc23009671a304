import { describe, expect, test } from 'vitest';
import { linesFor } from '../../fixtures/publish.ts';

/** What is expected of a cell that a spreadsheet reformatted, or that a person may write. */
const CASES: [table: string, row: number, column: string, cell: string, advice: string][] = [
  ['counts', 2, 'date', 'Dec-24', 'write 2024-12 '],
  ['counts', 2, 'date', 'дек.24', 'write a date as'],
  ['counts', 2, 'date', 'dec.24', 'write 2024-12 '],
  ['counts', 2, 'date', 'Δεκ-24', 'write 2024-12 '],
  ['counts', 2, 'date', '10 decembro 2024', 'write 2024-12-10 '],
  ['counts', 2, 'date', 'December 10, 2024', 'write 2024-12-10 '],
  ['counts', 2, 'date', '10.12.2024', 'write 2024-12-10 '],
  ['counts', 2, 'date', '10.12.24', 'write 2024-12-10 '],
  ['counts', 2, 'date', '10/12/2024', 'write 2024-12-10 or 2024-10-12 '],
  ['counts', 2, 'date', '12/31/2024', 'write 2024-12-31 '],
  ['counts', 2, 'date', '12.2024', 'write 2024-12 '],
  ['counts', 2, 'date', '45636', 'write 2024-12-10 '],
  ['counts', 2, 'date', '2024-12-10 00:00:00', 'write 2024-12-10 '],
  ['counts', 2, 'date', '2024-1-5', 'write 2024-01-05 '],
  ['counts', 2, 'date', "'2024-12", 'write 2024-12 '],
  ['counts', 2, 'date', '2024-12-10 – 2024-12-12', 'write 2024-12-10/2024-12-12 '],
  ['counts', 2, 'date', '2024-02-30', 'the calendar has no such date'],
  ['counts', 2, 'date', '2024-13', 'the calendar has no such date'],
  ['counts', 2, 'date', '30.02.2024', 'write a date as'],
  ['counts', 2, 'date', '2024-12-12/2024-12-10', 'the span ends before it starts'],
  ['counts', 2, 'date', 'soon', 'write a date as'],
  ['corrections', 2, 'date', '2011-01', 'write a day as'],
  ['deaths-by-year', 2, 'year', '29', 'write a year with four digits'],
  ['counts', 2, 'value', '1 234', 'write 1234 without a separator'],
  ['counts', 2, 'value', '1\u00A0234', 'write 1234 without a separator'],
  ['counts', 2, 'value', '1,234', 'write 1234 without a separator'],
  ['counts', 2, 'value', '1.234', 'write 1234 without a separator'],
  ['counts', 2, 'value', '1.234.567', 'write 1234567 without a separator'],
  ['counts', 2, 'value', '331,0', 'write 331'],
  ['counts', 2, 'value', '331.00', 'write 331'],
  ['counts', 2, 'value', '30,6', 'people are counted in whole numbers'],
  ['counts', 2, 'value', '-5', 'write a whole number that is not negative'],
  ['counts', 2, 'value', '-0', 'write a whole number that is not negative'],
  ['counts', 2, 'value', '1E+03', 'write all digits'],
  ['counts', 2, 'value', '1e999', 'write all digits'],
  ['counts', 2, 'value', '99999999999999999', 'the number is too large'],
  ['counts', 2, 'value', '007', 'write 7 without the leading zero'],
  ['counts', 2, 'value', '٣٣١', 'write digits 0 to 9: 331'],
  ['counts', 2, 'value', '>1204', 'write the number alone'],
  ['counts', 2, 'value', '40-50', 'the qualifier between'],
  ['counts', 2, 'value', 'many', 'write a whole number'],
  ['figures', 2, 'value', '30,6', 'write 30.6 with a decimal point'],
  ['figures', 2, 'value', '30.06.26', 'made a date of a number: write it again, as 30.6'],
  ['figures', 2, 'value', '30.06.2026', 'made a date of a number'],
  ['figures', 2, 'value', '2026-06-30', 'made a date of a number'],
  ['figures', 2, 'value', '30.6%', 'without the percent sign'],
  ['figures', 2, 'value', '1 234', 'write 1234 without a separator'],
  ['figures', 3, 'value', '1,234', 'write 1234 without a separator, or 1.234'],
  ['figures', 3, 'value', '1.234', 'whole numbers without a separator'],
  ['figures', 3, 'value', '1500.0', 'whole numbers without a separator'],
  ['places', 2, 'lat', '51,5', 'write 51.5 with a decimal point'],
  ['deaths', 2, 'withheld', 'FALSE', 'write no and'],
  ['deaths', 2, 'withheld', 'TRUE', 'write yes and'],
  ['deaths', 2, 'withheld', 'ИСТИНА', 'write yes and'],
  ['deaths', 2, 'withheld', 'DOĞRU', 'write yes and'],
  ['deaths', 2, 'withheld', 'YANLIŞ', 'write no and'],
  ['deaths', 2, 'withheld', 'maybe', 'write yes or no'],
  ['deaths', 2, 'withheld', '', 'fill this cell'],
  ['deaths', 2, 'custody', 'Prison Hospital', 'write prison-hospital'],
  ['deaths', 2, 'custody', 'castle', 'write one of prison, prison-hospital'],
  ['deaths', 2, 'claimed_by', 'family, press', 'separate ids by a space'],
  ['deaths', 2, 'claimed_by', 'family uncle', 'write one of family'],
  ['counts', 2, 'sources', 's-gazeto s-gazeto', 'write s-gazeto only once'],
  ['counts', 2, 'note_eo', '#NAME?', 'failed to compute'],
  ['counts', 2, 'note_eo', '#ИМЯ?', 'failed to compute'],
  ['counts', 2, 'note_eo', 'Err:508', 'failed to compute'],
  ['counts', 2, 'note_eo', '=A1+B1', 'a formula was saved'],
  ['counts', 2, 'note_eo', 'bell\u0007', 'remove the control character'],
  ['counts', 2, 'id', 'two words', 'write one id without spaces'],
  ['counts', 2, 'id', 'dec-24', 'a spreadsheet would change this id'],
  ['counts', 2, 'id', '2024-12', 'a spreadsheet would change this id'],
  ['counts', 2, 'qualifier', '', 'fill this cell'],
  ['counts', 2, 'sources', '', 'fill this cell'],
  ['compilers', 2, 'name_el', '', 'fill this cell'],
  ['figures', 2, 'said_by_eo', '', 'write this text in at least one language'],
  ['categories', 2, 'printed_labels', 'a | | b', 'write a text on each side'],
  ['sources', 2, 'address', 'javascript:alert(1)', 'write an address that starts with https'],
  ['sources', 2, 'address', 'ftp://a.example', 'write an address that starts with https'],
  ['sources', 2, 'address', '', 'write the address that readers are sent to'],
  ['sources', 2, 'lang', 'Esperanto', 'write a language tag'],
];

describe('a cell that is wrong is refused with its table, row, column and value', () => {
  test.each(CASES)('%s row %i, %s %j: %s', (table, row, column, cell, advice) => {
    const lines = linesFor(table, row, column, cell);
    expect(lines).toHaveLength(1);
    const value = JSON.stringify(cell.trim().normalize('NFC'));
    expect(lines[0]).toContain(`${table}.csv:${row} ${column} ${value} — `);
    expect(lines[0]).toContain(advice);
  });

  test('text that looks like markup or code is text', () => {
    for (const text of ['<img onerror=x>', '</script>', '${1}', '{{x}}', '&lt;', '__proto__', '#1'])
      expect(linesFor('counts', 2, 'note_eo', text)).toEqual([]);
  });

  test('a text of 5,000 letters passes, one more does not', () => {
    expect(linesFor('counts', 2, 'note_eo', 'a'.repeat(5000))).toEqual([]);
    expect(linesFor('counts', 2, 'note_eo', 'a'.repeat(5001))).toEqual([
      expect.stringMatching(/^counts\.csv:2 note_eo "a+…" — write text of 1 to 5,000 characters$/),
    ]);
  });
});
