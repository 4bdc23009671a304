import { describe, expect, it } from 'vitest';
import { FactError } from '../../../src/model/fact-error.ts';
import { selectAsOf } from '../../../src/model/select-as-of.ts';
import { selectMeasure, type MeasureChoice } from '../../../src/model/select-measure.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';

const choice = (over: Partial<MeasureChoice> = {}): MeasureChoice => ({
  measure: undefined,
  compiler: undefined,
  compareTo: undefined,
  ...over,
});

describe('a measure', () => {
  it('is the newest list of the main compiler, with the change since the list and since a year before', () => {
    const measure = selectMeasure(aDataset(), choice());
    if (measure?.kind !== 'list') throw new Error('not a list');
    expect(measure.list.id).toBe('league-2024-06-01');
    expect(measure.changes.map(({ difference, from }) => [difference, from.id])).toEqual([
      [24, 'league-2023-06-10'],
      [14, 'league-2022-12-01'],
    ]);
  });

  it('says a list once when it is both the one before and the one a year before', () => {
    const dataset = aDataset({ counts: [aList('2023-05-01', 5), aList('2024-06-01', 9)] });
    const measure = selectMeasure(dataset, choice());
    expect(measure?.kind === 'list' && measure.changes).toHaveLength(1);
  });

  it('gives no change from or to a number that is not exact', () => {
    const dataset = aDataset({
      counts: [
        aList('2023-05-01', 5, { quantity: { qualifier: 'about', value: 5 } }),
        aList('2024-06-01', 9),
      ],
    });
    const measure = selectMeasure(dataset, choice());
    expect(measure?.kind === 'list' && measure.changes).toEqual([]);
  });

  it('is any list, death total or figure by its id', () => {
    const kinds = ['league-2022-03-01', 'deaths-2023', 'share-2023'].map(
      (measure) => selectMeasure(aDataset(), choice({ measure }))?.kind,
    );
    expect(kinds).toEqual(['list', 'total', 'figure']);
  });

  it('never falls back when an id, a compiler or a comparison is unknown', () => {
    for (const wrong of [{ measure: 'deaths' }, { compiler: 'leage' }, { compareTo: '2021-01-01' }])
      expect(() => selectMeasure(aDataset(), choice(wrong))).toThrow(FactError);
    expect(() => selectMeasure(aDataset(), choice({ compareTo: 'yesterday' }))).toThrow(
      /compare-to="yesterday".*previous, year, none, 2022-03-01/,
    );
  });

  it('compares with the day of any earlier list', () => {
    const measure = selectMeasure(aDataset(), choice({ compareTo: '2022-03-01' }));
    expect(measure?.kind === 'list' && measure.changes[0]?.difference).toBe(44);
  });

  it('is absent where the compiler has no list', () => {
    expect(selectMeasure(aDataset({ counts: [] }), choice())).toBeUndefined();
  });
});

describe('a dataset as of a day', () => {
  it('leaves out what is dated later and is published on that day', () => {
    const dataset = selectAsOf(aDataset(), '2022-12-31');
    expect(dataset.published).toBe('2022-12-31');
    expect(dataset.counts.map(({ id }) => id)).toEqual(['league-2022-03-01', 'league-2022-12-01']);
    expect(dataset.deathTotals).toEqual([]);
    expect(dataset.milestones).toEqual([]);
  });
});
