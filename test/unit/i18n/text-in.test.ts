import { expect, test } from 'vitest';
import { loadStrings, nearestLanguage } from '../../../src/i18n/load-strings.ts';
import { countLanguages } from '../../../src/i18n/count-languages.ts';
import { textIn } from '../../../src/i18n/text-in.ts';

const names = (...tags: string[]): ReadonlyMap<string, string> =>
  new Map(tags.map((tag) => [tag, `name in ${tag}`]));

test.each([
  ['the language itself', ['en', 'az-Latn', 'az'], 'az-Latn', 'az-Latn'],
  ['the same without its region', ['en', 'az'], 'az-Latn-AZ', 'az'],
  ['the same of another region', ['en', 'pt-BR'], 'pt-PT', 'pt-BR'],
  ['English, whatever the order of the file', ['az', 'en', 'ru'], 'tr', 'en'],
  ['the first, where there is no English', ['az', 'ru'], 'ar', 'az'],
])('a text is given in %s', (_which, known, wanted, lang) => {
  expect(textIn(names(...known), wanted)).toEqual({ text: `name in ${lang}`, lang });
});

test('a text that there is in no language is empty', () => {
  expect(textIn(new Map(), 'tr')).toEqual({ text: '', lang: 'tr' });
});

test('a language that nobody has written is answered alike by the words and by the data', async () => {
  const { lang } = await loadStrings(countLanguages, 'ka');
  expect(nearestLanguage('ka')).toBe(lang);
  expect(textIn(names('az', lang, 'ru'), 'ka').lang).toBe(lang);
});
