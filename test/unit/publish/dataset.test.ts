import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import { formatFault } from '../../../src/publish/fault.ts';
import { summaryLine } from '../../../src/publish/summary-line.ts';
import { faultsOf, publish, published } from '../../fixtures/publish.ts';
import { freedonia, withCustody, withRows } from '../../fixtures/tables.ts';

describe('a published dataset', () => {
  const text = published(freedonia());
  const dataset = parseDataset(JSON.parse(text));

  test('is what the widgets read: another country, another publisher, other languages', () => {
    expect(dataset.languages).toEqual(['eo', 'el']);
    expect(dataset.synthetic).toBe(true);
    expect(dataset.mainCompiler.name.get('el')).toBe('Λίγκα Φρηδωνίας');
    expect(dataset.counts.map(({ id }) => id)).toEqual(['l-2009', 'k-2010', 'l-2010', 'k-2011']);
    expect(dataset.deaths.map(({ withheld }) => withheld)).toEqual([false, false, true]);
    expect(dataset.deathTotalsLeftOut).toHaveLength(1);
    expect(dataset.places.find(({ id }) => id === 'p-nordo')?.point).toEqual({
      lat: 51.5,
      lng: 10.25,
      precision: 'settlement',
    });
  });

  test('keeps the label that was printed beside its category', () => {
    const [group] = dataset.counts[2]?.groups ?? [];
    expect(group?.printed).toBe('Journalists and "bloggers"');
    expect(group?.category.id).toBe('gazetaro');
  });

  test('has one record a line and ends with a line break', () => {
    expect(text.split('\n').filter((line) => line.includes('"l-2009"'))).toHaveLength(2);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('lists groups in the order of the categories, whatever that of their rows', () => {
    const swapped = withRows(freedonia(), 'count-categories', ([header = [], ...rows]) => [
      header,
      ...rows.toReversed(),
    ]);
    expect(published(swapped)).toBe(text);
  });

  test('may have no records at all', () => {
    let folder = freedonia();
    for (const table of Object.keys(folder.tables))
      // But one to count: the last compiler has no definition, hence no source.
      folder = withRows(folder, table, ([header = [], ...rows]) => [
        header,
        ...(table === 'compilers' ? rows.slice(-1) : []),
      ]);
    folder = { ...folder, custody: { ...folder.custody, mainCompiler: 'komitato' } };
    expect(parseDataset(JSON.parse(published(folder))).counts).toEqual([]);
  });

  test('above 40 kB gzip is warned of, above 5 MB refused', () => {
    const figures = (n: number) =>
      withRows(freedonia(), 'figures', ([header = [], row = [], ...rest]) => [
        header,
        row,
        ...rest,
        ...Array.from({ length: n }, (_, i) =>
          row.with(0, `f-${i}`).with(1, `${(i * 7919) % 10007} ${(i * 104729) % 1299709}`),
        ),
      ]);
    expect(publish(figures(5000))).toMatchObject({
      status: 'published',
      warnings: [expect.stringMatching(/kB gzip, more than 40/)],
    });
    expect(faultsOf(figures(30_000)).map(formatFault)[0]).toContain(
      'larger than the 5000000 bytes',
    );
  });

  test('is summed up in one line', () => {
    const publication = publish(withCustody(freedonia(), { sequence: 9 }));
    if (publication.status === 'refused') throw new Error('refused');
    expect(summaryLine(publication.file, 12_345)).toBe(
      '4 lists, 2 milestones, 2 yearly totals, 3 deaths, 2 places, 2 figures, 3 sources; sequence 9, 12.3 kB gzip',
    );
  });
});
