import { dayAt, dayTime, isDay, parsePartialDate } from '../model/partial-date.ts';
import { Mistake } from './mistake.ts';
import { monthNumber } from './month-number.ts';

const FORMS =
  'write a date as 2024-12-10, 2024-12 or 2024, a span as 2024-12-10/2024-12-12, on or before as ../2014-12-22';
const AS_TEXT = 'and format the column as text';

/** A date with its precision as EDTF writes it; a form that a spreadsheet made is named with the one expected. */
export function readDate(cell: string, languages: readonly string[]): string | Mistake {
  if (parsePartialDate(cell)) return cell;
  return new Mistake(dateAdvice(cell, languages));
}

/** A day as `YYYY-MM-DD`. */
export function readDay(cell: string, languages: readonly string[]): string | Mistake {
  if (isDay(cell)) return cell;
  if (parsePartialDate(cell)) return new Mistake('write a day as 2024-12-10');
  return new Mistake(dateAdvice(cell, languages));
}

/** A year as `YYYY`. */
export function readYear(cell: string): string | Mistake {
  if (/^\d{4}$/.test(cell)) return cell;
  return new Mistake('write a year with four digits, as 2024');
}

function dateAdvice(cell: string, languages: readonly string[]): string {
  const expected = expectedDates(cell, languages).filter((date) => parsePartialDate(date));
  if (expected.length > 0)
    return `a spreadsheet's form of a date: write ${expected.join(' or ')} ${AS_TEXT}`;
  const parts = cell.split('/');
  if (parts.length === 2 && parts.every((part) => parsePartialDate(part)))
    return 'the span ends before it starts: exchange its dates';
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(cell)) return 'the calendar has no such date';
  return FORMS;
}

/** The dates that a reformatted cell can have been, most likely first; some may not exist. */
function expectedDates(cell: string, languages: readonly string[]): string[] {
  const find = (form: RegExp): string[] | undefined => form.exec(cell)?.slice(1);
  let parts: string[] | undefined;
  if ((parts = find(/^['’](.+)$/))) return parts;
  if ((parts = find(/^(\d{5})([.,]\d+)?$/))) return [dayOfSerial(Number(parts[0]))];
  if ((parts = find(/^(\d{4}-\d{2}-\d{2})[T ][\d:.]+Z?$/))) return [parts[0] ?? ''];
  if ((parts = find(/^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?\.?$/))) return [date(...parts)];
  if ((parts = find(/^(\d{1,2})[./-](\d{4})$/))) return [date(parts[1], parts[0])];
  if ((parts = find(/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\.?$/)))
    return [date(year(parts[2]), parts[1], parts[0])];
  if ((parts = find(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/)))
    return [
      ...new Set([
        date(year(parts[2]), parts[1], parts[0]),
        date(year(parts[2]), parts[0], parts[1]),
      ]),
    ];
  if ((parts = find(/^(\p{L}+)\.?[-\s./]*(\d{4}|\d{2})$/u)))
    return [date(year(parts[1]), month(parts[0], languages))];
  if ((parts = find(/^(\d{1,2})[-\s./]*(\p{L}+)\.?[-\s./,]*(\d{4}|\d{2})$/u)))
    return [date(year(parts[2]), month(parts[1], languages), parts[0])];
  if ((parts = find(/^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u)))
    return [date(parts[2], month(parts[0], languages), parts[1])];
  if ((parts = find(/^(\d{4}\S*?)\s*[–—]\s*(\d{4}\S*)$/u))) return [parts.join('/')];
  return [];
}

function date(...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

/** Spreadsheets write two digits for 1930 to 2029. */
function year(text = ''): string {
  if (text.length !== 2) return text;
  return `${Number(text) < 30 ? '20' : '19'}${text}`;
}

function month(word = '', languages: readonly string[]): string {
  return String(monthNumber(word, languages) ?? 'no month');
}

/** Spreadsheets count days from 30 December 1899. */
function dayOfSerial(serial: number): string {
  return dayAt(dayTime('1899-12-30') + serial * 86_400_000);
}
