// Chromium claims `az` and prints "2025 M10 7" and "12,345.5", and sorts as English: nothing here comes from Intl.

/** A number in Azerbaijani: "36.659", "30,6". */
export function azNumber(value: number): string {
  const [whole = '', fraction] = String(Math.round(Math.abs(value) * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A percentage with one decimal always: "2,0%". */
export function azTenths(fraction: number): string {
  const text = azNumber(fraction * 100);
  return `${text.includes(',') ? text : `${text},0`}%`;
}

/** "a, b və c" */
export function azList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} və ${items.at(-1) ?? ''}`;
}

const alphabet = 'aAbBcCçÇdDeEəƏfFgGğĞhHxXıIiİjJkKqQlLmMnNoOöÖpPrRsSşŞtTuUüÜvVyYzZ';

/** Orders text by the Azerbaijani alphabet; letters that are not in it come after, by code. */
export function azCompare(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = rank(left[i] ?? '') - rank(right[i] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function rank(letter: string): number {
  const place = alphabet.indexOf(letter);
  if (place >= 0) return 1000 + (place >> 1);
  const code = letter.codePointAt(0) ?? 0;
  return code < 128 ? code : 2000 + code;
}

/** Whole numbers whose last spoken word has a back vowel: 0, 6, 9, 10, 30, 40, 60, 90, a million and beyond. */
const BACK = /^0$|[69]$|[13469]0$|0{6}$/;

/**
 * Before the ending of a number, where a line must not break. It looks as a hyphen does; what is copied has a plain one.
 */
export const HYPHEN = '\u2011';

/**
 * A number with "from/than": "40-dan", "20-dən"; the ending follows the vowels of its last spoken word, which is "faiz"
 * for a share.
 */
export function azThan(digits: string, value: number): string {
  const isBack = !digits.endsWith('%') && BACK.test(String(Math.abs(Math.trunc(value))));
  return `${digits}${HYPHEN}${isBack ? 'dan' : 'dən'}`;
}

/** A number with "to": "392-yə", "100-ə", "6-ya", "40-a"; as above, with a glide after a vowel. */
export function azTo(value: number): string {
  const last = String(value);
  const glides = /[267]$|[25]0$/.test(last) ? 'y' : '';
  return `${azNumber(value)}${HYPHEN}${glides}${BACK.test(last) ? 'a' : 'ə'}`;
}

/** A year as an ordinal: "2025-ci", "2024-cü", "2026-cı", "2019-cu". */
export function azYear(year: string): string {
  const [hundreds, tens, units] = year.slice(-3);
  // By the last word spoken; two thousand ends as most words do.
  const ending =
    units !== '0'
      ? { 3: 'cü', 4: 'cü', 6: 'cı', 9: 'cu' }[units ?? '']
      : tens !== '0'
        ? { 1: 'cu', 3: 'cu', 4: 'cı', 6: 'cı', 9: 'cı' }[tens ?? '']
        : hundreds !== '0' && 'cü';
  return `${year}${HYPHEN}${ending || 'ci'}`;
}

/** "In" a month of a year: "oktyabrında", "iyununda", "aprelində"; the ending follows the month's last vowel. */
export function azLocative(month: string): string {
  const ending = { e: 'ində', u: 'unda' }[/[aeu](?=[^aeu]*$)/.exec(month)?.[0] ?? ''];
  return `${month}${ending ?? 'ında'}`;
}
