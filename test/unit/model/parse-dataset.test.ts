import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../../src/model/dataset-error.ts';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import type { DatasetFile } from '../../../src/model/schema.ts';
import { aDataset, aDatasetFile, aDeath, aList } from '../../fixtures/a-dataset.ts';
import { mutations } from '../../fixtures/mutations.ts';

function refusal(file: unknown): DatasetError {
  try {
    parseDataset(file);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('the dataset was accepted');
}

function changed(change: (file: DatasetFile) => unknown): unknown {
  const file = structuredClone(aDatasetFile());
  change(file);
  return file;
}

describe('a dataset', () => {
  it('is decoded into fresh objects with its references resolved', () => {
    const file = aDatasetFile();
    const dataset = parseDataset(file);
    expect(dataset.mainCompiler).toBe(dataset.counts.at(-1)?.compiler);
    expect(dataset.counts.at(-1)?.groups[0]?.category.label.get('en')).toBe('Journalists');
    expect(dataset.counts.map(({ date }) => date.from)).toEqual(
      file.counts.map(({ date }) => `${date}-01`.slice(0, 10)).sort(),
    );
  });

  it('of an unknown major version is refused with the advice to update the widget', () => {
    const error = refusal({ ...aDatasetFile(), schema: '2.0' });
    expect(error).toMatchObject({ code: 'E_SCHEMA', path: 'schema', value: '2.0' });
    expect(error.message).toContain('Update the widget');
  });

  it('of a later minor version is accepted and its new fields are ignored', () => {
    const file = { ...aDatasetFile(), schema: '1.9', weather: { sky: 'blue' } };
    expect(parseDataset(file)).not.toHaveProperty('weather');
  });

  it.each([null, 7, 'text', [], {}])('is not %j', (json) => {
    expect(refusal(json).code).toBe('E_ENVELOPE');
  });

  it.each([-1, 1.5, '12', Infinity, 2 ** 53, null, NaN])(
    'is refused for a count of %s',
    (value) => {
      const error = refusal(
        changed((file) => Object.assign(file.counts[0]?.quantity ?? {}, { value })),
      );
      expect(error.code).toBe('E_SCHEMA');
      expect(error.path).toContain('counts.0.quantity');
    },
  );

  it('shows minus zero as zero', () => {
    const dataset = aDataset({ counts: [aList('2022-03-01', -0)] });
    expect(Object.is(dataset.counts[0]?.quantity, undefined)).toBe(false);
    expect(dataset.counts[0]?.quantity).toEqual({ qualifier: 'exact', value: 0, unit: 'people' });
  });

  it('is refused when a quantity has a value that its qualifier has none of, or none that it needs', () => {
    const several = { qualifier: 'several', value: 3 };
    const exact = { qualifier: 'exact' };
    for (const quantity of [several, exact])
      expect(
        refusal(changed((file) => Object.assign(file.counts[0] ?? {}, { quantity }))).code,
      ).toBe('E_SCHEMA');
  });

  it('is refused for a reference to nothing, naming where it stands', () => {
    expect(
      refusal(aDatasetFile({ counts: [aList('2022-03-01', 1, { sources: ['nowhere'] })] })),
    ).toMatchObject({
      path: 'counts.0.sources.0',
      value: 'nowhere',
    });
  });

  it('is refused when two records share an id, also across tables that a measure can name', () => {
    const file = aDatasetFile({ counts: [aList('2022-03-01', 1, { id: 'deaths-2023' })] });
    expect(refusal(file).message).toContain('another record');
  });

  it('is refused for two lists of one compiler on one day', () => {
    const counts = [aList('2022-03-01', 1), aList('2022-03-01', 2, { id: 'other' })];
    expect(refusal(aDatasetFile({ counts })).path).toBe('counts.1.date');
  });

  it('is refused when groups sum to more than their list, unless people can be in several', () => {
    const groups = [
      { category: 'press', printed: 'Press', quantity: { qualifier: 'exact' as const, value: 6 } },
      { category: 'faith', printed: 'Faith', quantity: { qualifier: 'exact' as const, value: 6 } },
    ];
    expect(refusal(aDatasetFile({ counts: [aList('2022-03-01', 10, { groups })] })).path).toBe(
      'counts.0.groups',
    );
    const overlapping = aList('2022-03-01', 10, { groups, groupsOverlap: true });
    expect(aDataset({ counts: [overlapping] }).counts).toHaveLength(1);
  });

  it('is refused for days that do not exist and for days after its own', () => {
    expect(refusal(aDatasetFile({ counts: [aList('2023-02-30', 1)] })).path).toBe('counts.0.date');
    expect(refusal(aDatasetFile({ counts: [aList('2024-07-02', 1)] })).message).toContain('later');
    expect(aDataset({ counts: [aList('2024-07-01', 1)] }).counts).toHaveLength(1);
  });

  it.each([
    ['name', { name: { en: 'A name' } }],
    ['place', { place: 'capital-prison' }],
    ['date', { date: '2020-03-04' }],
    ['contestedClaim', { contestedClaim: 'denied-care' as const }],
    ['claimedBy', { claimedBy: ['family' as const] }],
  ])('is refused when a withheld death carries a %s', (field, over) => {
    const withheld = {
      id: 'w',
      withheld: true,
      custody: 'prison' as const,
      officialCause: 'illness' as const,
      claimedBy: [],
      counted: true,
      sources: ['gazette'],
    };
    expect(aDataset({ deaths: [{ ...withheld, date: '2020' }] }).deaths[0]?.withheld).toBe(true);
    expect(refusal(aDatasetFile({ deaths: [{ ...withheld, ...over }] })).path).toBe(
      `deaths.0.${field}`,
    );
  });

  it('takes `__proto__` and `constructor` as ids and labels like any other', () => {
    const dataset = aDataset({
      categories: [
        { id: '__proto__', label: { en: '__proto__' } },
        { id: 'constructor', label: { en: 'constructor' } },
      ],
      counts: [
        aList('2022-03-01', 3, {
          groups: [
            {
              category: '__proto__',
              printed: '__proto__',
              quantity: { qualifier: 'exact', value: 1 },
            },
          ],
        }),
      ],
    });
    expect(dataset.counts[0]?.groups[0]?.category.label.get('en')).toBe('__proto__');
  });

  it('refuses a label of 5,001 letters as too long and accepts one of 5,000', () => {
    const death = (letters: number) => aDeath('x', { name: { en: 'a'.repeat(letters) } });
    expect(aDataset({ deaths: [death(5000)] }).deaths).toHaveLength(1);
    expect(refusal(aDatasetFile({ deaths: [death(5001)] })).code).toBe('E_LIMIT');
  });

  it('whatever is changed in it, is refused by path or keeps every count', () => {
    fc.assert(
      fc.property(mutations(aDatasetFile()), (json) => {
        const file = json as DatasetFile;
        let dataset;
        try {
          dataset = parseDataset(file);
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError);
          return;
        }
        expect(dataset.counts).toHaveLength(file.counts.length);
        expect(dataset.deaths).toHaveLength(file.deaths.length);
        for (const count of file.counts)
          expect(dataset.counts.find(({ id }) => id === count.id)?.quantity).toMatchObject(
            JSON.parse(JSON.stringify(count.quantity)) as object,
          );
      }),
      { numRuns: 500 },
    );
  });
});
