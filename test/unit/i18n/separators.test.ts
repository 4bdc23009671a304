import { expect, test } from 'vitest';
import { sourceText } from '../../../src/i18n/source-text.ts';
import type { Language } from '../../../src/i18n/strings.ts';
import { selectMeasure } from '../../../src/model/select-measure.ts';
import { countDrawing } from '../../../src/views/count.ts';
import { listFacts } from '../../../src/views/count-facts.ts';
import { numberFacts } from '../../../src/views/count-number-facts.ts';
import { yearsView } from '../../../src/views/deaths-map-years.ts';
import type { Drawing } from '../../../src/views/drawing.ts';
import { sourceNames } from '../../../src/views/source-names.ts';
import { sourcesView } from '../../../src/views/sources-view.ts';
import { timelineDrawing } from '../../../src/views/timeline.ts';
import { aDataset, aDatasetFile, aList } from '../../fixtures/a-dataset.ts';
import { aTimelineContext } from '../../fixtures/a-timeline.ts';
import { ar, en } from '../../fixtures/languages.ts';
import { rendered, textOfHtml } from '../../fixtures/rendered.ts';
import { allDeaths, countTaken, timelineTaken } from '../../fixtures/takeaways.ts';

const file = aDatasetFile();
const dataset = aDataset({
  sources: [
    { id: 'gazette', publisher: 'Gazette', published: '2024-06-02', url: 'https://example.org/' },
    { id: 'herald', publisher: 'Herald', published: '2024-06-03', url: 'https://example.org/2' },
    { id: 'held', publisher: 'A correspondent', published: '2024-06-04' },
  ],
  counts: [...file.counts, aList('2024-06-20', 125, { sources: ['gazette', 'herald', 'held'] })],
  deathTotals: file.deathTotals.map((total) => ({ ...total, partialYear: true, alleged: true })),
});
const both = { compilers: 'league watch' };

function count(measure: string, strings: Language): Drawing {
  const selected = selectMeasure(dataset, { measure, compiler: undefined, compareTo: undefined });
  if (!selected) throw new Error(`No ${measure}.`);
  const context = { dataset, strings };
  return countDrawing(
    selected.kind === 'list' ? listFacts(selected, context, true) : numberFacts(selected, context),
    strings,
  );
}

const cited = count('league-2024-06-20', en).sources;

/** What stands in a row with no word of the language between. */
const ROWS: Readonly<Record<string, (strings: Language) => unknown>> = {
  'names of sources': (strings) => sourceNames(cited, strings),
  'a list of sources': (strings) => sourcesView(cited, strings),
  'sources in a file': (strings) => sourceText(cited, strings),
  'an old list and its date': (strings) => count('league-2024-06-20', strings).picture,
  'a total and its remarks': (strings) => count('deaths-2023', strings).spoken,
  'a total and its remarks in a file': async (strings) =>
    (await countTaken(dataset, 'deaths-2023', strings)).sentence,
  'totals of a year': (strings) => yearsView(allDeaths(dataset).years, 0, 700, strings),
  'compilers of a timeline': (strings) =>
    timelineDrawing(aTimelineContext(dataset, both, { strings })).measure,
  'compilers in its picture': (strings) => timelineTaken(dataset, both, strings).measure,
};

const LATIN = /[,;](?=\s)/;

test.each(Object.entries(ROWS))('%s are parted as the language does', async (_what, row) => {
  const text = async (strings: Language): Promise<string> => {
    const made = await row(strings);
    return typeof made === 'string' ? made : textOfHtml(rendered(made));
  };
  expect(await text(en)).toMatch(LATIN);
  expect(await text(ar)).toMatch(/[،؛]\s/);
  expect(await text(ar)).not.toMatch(LATIN);
});
