import { describe, expect, it } from 'vitest';
import { exportStrings } from '../../../src/i18n/export-languages.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { az, en, ru } from '../../fixtures/languages.ts';
import { countTaken } from '../../fixtures/takeaways.ts';

const facts = {
  basedOn: ['Gazette', 'Herald, evening', 'Radio', 'Wire', 'Post'],
  licence: 'CC BY 4.0',
  address: 'https://example.org/dataset.json',
};

describe('a citation', () => {
  it.each([
    [
      en,
      'There were 124 people on the list of 1 June 2024, 24 more than on the list of 10 June 2023 and 14 more than on the list of 1 December 2022. Source: Freedonian League, data of 30 June 2024. Based on: Gazette; Herald, evening; Radio; 2 others. CC BY 4.0. https://example.org/dataset.json',
    ],
    [
      az,
      '1 iyun 2024-cü il tarixli siyahıda 124 nəfər olub: 10 iyun 2023-cü il tarixli siyahıdakından 24 nəfər çox, 1 dekabr 2022-ci il tarixli siyahıdakından 14 nəfər çox. Mənbə: Freedonian League, 30 iyun 2024-cü il tarixli məlumat. Əsaslandığı mənbələr: Gazette; Herald, evening; Radio; daha 2 mənbə. CC BY 4.0. https://example.org/dataset.json',
    ],
    [
      ru,
      'В списке от 1 июня 2024 года было 124 человека — на 24 больше, чем в списке от 10 июня 2023 года, и на 14 больше, чем в списке от 1 декабря 2022 года. Источник: Freedonian League, данные от 30 июня 2024 года. На основе публикаций: Gazette; Herald, evening; Radio; и ещё 2. CC BY 4.0. https://example.org/dataset.json',
    ],
  ])('says the fact, who publishes it and on what it rests ($lang)', async (strings, expected) => {
    const words = await exportStrings(strings.lang);
    const dataset = aDataset({
      counts: [aList('2022-12-01', 110), aList('2023-06-10', 100), aList('2024-06-01', 124)],
    });
    const { sentence = '' } = await countTaken(dataset, undefined, strings);
    const credit = strings.common.credit('Freedonian League', '2024-06-30');
    expect(words.cite({ ...facts, sentence, credit })).toBe(expected);
  });

  it('knows one person, none known and no change', async () => {
    const words = await exportStrings('en');
    const [one, same] = aDataset({
      counts: [aList('2023-01-01', 1), aList('2024-01-01', 1)],
    }).counts;
    if (!one || !same) throw new Error('no lists');
    expect(words.list(one, [])).toBe('There was 1 person on the list of 1 January 2023.');
    expect(words.list(same, [{ difference: 0, from: one }])).toBe(
      'There was 1 person on the list of 1 January 2024, as many as on the list of 1 January 2023.',
    );
    const unknown = { ...one, quantity: { qualifier: 'unknown', unit: 'people' } as const };
    expect(words.list(unknown, [])).toBe(
      'It is not known how many people were on the list of 1 January 2023.',
    );
  });

  it('keeps the qualifier of a total, who says it and the note that qualifies it', async () => {
    const { sentence } = await countTaken(aDataset(), 'deaths-2023');
    expect(sentence).toBe(
      'deaths in prisons (2023): more than 40. According to: Freedonian League.',
    );
  });

  it('goes without what there is none of', async () => {
    const words = await exportStrings('en');
    const bare = { sentence: 'A fact.', credit: 'Source: X', basedOn: [], licence: 'Licence: Y' };
    expect(words.cite({ ...bare, address: undefined })).toBe('A fact. Source: X. Licence: Y.');
  });
});
