import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/export/csv.ts';
import { exportStrings } from '../../../src/i18n/export-languages.ts';
import { signedPicture } from '../../../src/export/signed-picture.ts';
import { svgText } from '../../../src/export/svg.ts';
import { textIn } from '../../../src/i18n/text-in.ts';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { ALL } from '../../fixtures/languages.ts';
import { publishedFiles } from '../../fixtures/published.ts';
import { allDeaths, deathsMapTaken, regionsTaken } from '../../fixtures/takeaways.ts';

// What is published, since the promise is about real people: no fixture could keep it.
const { dataset: file, basemap } = await publishedFiles();
const dataset = parseDataset(file);

/** Names in full and their parts, as they could stand in an address too; short parts are words of any text. */
const names = dataset.deaths.flatMap(({ name }) => [...(name?.values() ?? [])]);
const surnames = names.flatMap((name) => name.split(/[\s-]+/).filter((part) => part.length > 5));

describe.each(
  Object.values(ALL).flatMap((strings) =>
    (['places', 'regions'] as const).map((view) => ({ strings, view, lang: strings.lang })),
  ),
)('what is taken away of the deaths map by $view ($lang)', ({ strings, view }) => {
  const takeaway =
    view === 'places'
      ? deathsMapTaken(dataset, basemap, strings)
      : regionsTaken(dataset, strings, basemap);

  it.each([
    ['CSV', () => Promise.resolve(csvText(takeaway.rows, {}))],
    [
      'picture',
      async () => {
        const title = textIn(dataset.deathsTitle, strings.lang);
        const words = await exportStrings(strings.lang);
        const figure = signedPicture(
          takeaway,
          {
            title,
            sentence: undefined,
            dataset,
            strings,
            words,
            heading: undefined,
            notices: [],
            site: '',
          },
          748,
          estimateTextWidth,
        );
        const { lang } = strings;
        return svgText(figure, { title: title.text, about: '', family: 'serif', lang, id: 'p' });
      },
    ],
  ])('names nobody in the %s', async (_format, make) => {
    const text = (await make()).toLowerCase();
    expect(names.length).toBeGreaterThan(0);
    const words = new Set(text.split(/[^\p{L}\p{M}]+/u));
    expect(names.filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
    expect(surnames.filter((part) => words.has(part.toLowerCase()))).toEqual([]);
  });

  it('accounts for all of the deaths in numbers alone', () => {
    const [columns = [], ...rows] = takeaway.rows;
    const at = (name: string): number => columns.indexOf(name);
    const people = rows
      .filter((row) => row[at('record')] !== 'year-total')
      .reduce((sum, row) => sum + Number(row[at('value')] ?? 0), 0);
    expect(people).toBe(allDeaths(dataset).total);
  });
});
