import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/strings.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { DatasetFile } from '../../../src/model/schema.ts';
import { selectMeasure, type MeasureChoice } from '../../../src/model/select-measure.ts';
import { countDrawing, emptyCount, inlineCount } from '../../../src/views/count.ts';
import { listFacts } from '../../../src/views/count-facts.ts';
import { numberFacts } from '../../../src/views/count-number-facts.ts';
import type { Drawing } from '../../../src/views/drawing.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import { ALL, az, en, ru } from '../../fixtures/languages.ts';
import { rendered, textOfHtml } from '../../fixtures/rendered.ts';

type Counts = DatasetFile['counts'];

const text = (template: unknown): string =>
  textOfHtml(rendered(template)).replace(/ (?=[.,:]( |$))/g, '');

interface Given {
  readonly counts?: Counts;
  readonly choice?: Partial<MeasureChoice>;
  readonly old?: boolean;
  readonly strings?: Language;
}

function counted({ counts, choice, old = false, strings = en }: Given = {}) {
  const dataset: Dataset = aDataset(counts && { counts });
  const all = { measure: undefined, compiler: undefined, compareTo: undefined, ...choice };
  const measure = selectMeasure(dataset, all);
  if (!measure) throw new Error('no list');
  const context = { dataset, strings };
  const facts =
    measure.kind === 'list' ? listFacts(measure, context, old) : numberFacts(measure, context);
  const drawing: Drawing = countDrawing(facts, strings);
  return { drawing, picture: text(drawing.picture), inline: text(inlineCount(facts, strings)) };
}

const quantity = (of: Counts[number]['quantity']): Counts => [
  aList('2024-06-01', 0, { quantity: of }),
];

describe('a count', () => {
  it.each([
    [{ qualifier: 'exact', value: 1 }, '1 person on the list of 1 June 2024'],
    [{ qualifier: 'more-than', value: 40 }, 'more than 40 people on the list of 1 June 2024'],
    [{ qualifier: 'between', low: 80, high: 90 }, 'between 80 and 90 people on the list'],
    [{ qualifier: 'several' }, 'several people on the list of 1 June 2024'],
    [{ qualifier: 'unknown' }, 'not known how many people are on the list of 1 June 2024'],
  ] as const)('reads on from its number: %j', (of, sentence) => {
    expect(counted({ counts: quantity(of) }).picture).toContain(sentence);
  });

  it.each([
    [az, 'məlum deyil 1 iyun 2024\u2011cü il tarixli siyahıda neçə nəfərin olduğu'],
    [ru, 'неизвестно сколько человек в списке от 1 июня 2024 года'],
  ])('asks what is not known as a question', (strings, sentence) => {
    expect(counted({ counts: quantity({ qualifier: 'unknown' }), strings }).picture).toBe(sentence);
  });

  it('says nothing of a change with one list', () => {
    const { picture } = counted({ counts: [aList('2024-06-01', 5)] });
    expect(picture).toBe('5 people on the list of 1 June 2024');
  });

  it.each([
    [en, 'As many as on the list of 1 May 2024'],
    [az, '1 may 2024\u2011cü il tarixli siyahıdakı qədər'],
    [ru, 'Столько же, сколько в списке от 1 мая 2024 года'],
  ])('says of two equal lists that they are', (strings, sentence) => {
    const counts = [aList('2024-05-01', 5), aList('2024-06-01', 5)];
    expect(counted({ counts, strings }).picture).toContain(sentence);
  });

  it('is words where there is no list', () => {
    const { picture, state } = emptyCount(aDataset({ counts: [] }), en);
    expect(state).toBe('empty');
    expect(text(picture)).toBe('No list has been published.');
  });

  it('calls no older list the newest, and does not grow old with it', () => {
    const choice = { measure: 'league-2022-12-01' };
    const { picture, drawing } = counted({ choice, old: true });
    expect(picture).toMatch(/^110 people on the list of 1 December 2022/);
    expect(drawing.newest).toBeUndefined();
    const newest = counted({ old: true });
    expect(newest.picture).toMatch(/^124 ; on 1 June 2024 people on the newest list/);
    expect(newest.drawing.newest?.from).toBe('2024-06-01');
  });

  it.each(Object.values(ALL))('says the same number large, in a sentence and aloud', (strings) => {
    for (const measure of [
      undefined,
      'league-2022-03-01',
      'watch-2023-01',
      'deaths-2023',
      'share-2023',
    ])
      for (const old of [true, false]) {
        const { drawing, picture, inline } = counted({ choice: { measure }, old, strings });
        const numbers = picture.match(/^\D*[\d.,]+%?/)?.[0].trim() ?? '';
        expect(numbers).toMatch(/\d/);
        expect(inline.startsWith(numbers)).toBe(true);
        expect(drawing.spoken).toContain(numbers);
      }
  });

  it('speaks a number with its subject, date and all that is said against it', () => {
    const spoken = (measure: string): string | undefined =>
      counted({ choice: { measure } }).drawing.spoken;
    expect(spoken('league-2022-03-01')).toBe('80 people on the list of 1 March 2022');
    expect(spoken('deaths-2023')).toBe('deaths in prisons, 2023: more than 40');
    expect(spoken('share-2023')).toBe('Share of cases heard in secret: 30.6%');
  });
});
