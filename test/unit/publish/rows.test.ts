import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/publish/fault.ts';
import { publishTables } from '../../../src/publish/publish-tables.ts';
import { faultsOf, linesFor } from '../../fixtures/publish.ts';
import {
  cellOf,
  filesOf,
  freedonia,
  TODAY,
  withCell,
  withRows,
  type Folder,
} from '../../fixtures/tables.ts';

type Change = [table: string, row: number, column: string, cell: string];

const changed = (...changes: readonly Change[]): Folder =>
  changes.reduce((folder, change) => withCell(folder, ...change), freedonia());
const lines = (...changes: readonly Change[]): string[] =>
  faultsOf(changed(...changes)).map(formatFault);
const NAME_ADVICE = 'empty this cell: the death is withheld';

describe('a quantity', () => {
  test('needs a value unless it is several, unknown or between', () => {
    expect(lines(['counts', 2, 'value', ''])).toEqual([
      'counts.csv:2 value "" — write a number: the qualifier is exact',
    ]);
    expect(lines(['counts', 5, 'value', '3'])).toEqual([
      'counts.csv:5 value "3" — leave this cell empty: the qualifier several has no value',
    ]);
  });

  test('between needs both ends, the lower first', () => {
    expect(lines(['counts', 4, 'high', ''])).toEqual([
      'counts.csv:4 high "" — write a number: the qualifier is between',
    ]);
    expect(lines(['counts', 4, 'low', '90'])).toEqual([
      'counts.csv:4 low "90" — write a number below 90, the high end',
    ]);
    expect(lines(['counts', 2, 'low', '5'])).toEqual([
      'counts.csv:2 low "5" — leave this cell empty: the qualifier exact has no low',
    ]);
  });

  test('a figure of several carries no value', () => {
    expect(lines(['figures', 3, 'qualifier', 'several'])).toEqual([
      'figures.csv:3 value "1500" — leave this cell empty: the qualifier several has no value',
    ]);
  });
});

describe('a definition', () => {
  test('stands with the source that gives it', () => {
    expect(lines(['compilers', 2, 'sources', ''])).toEqual([
      'compilers.csv:2 sources "" — a definition needs the source that gives it',
    ]);
  });
});

describe('ids and references', () => {
  test('an id used twice in a table names the first row', () => {
    expect(lines(['sources', 4, 'id', 's-gazeto'])).toEqual([
      'sources.csv:4 id "s-gazeto" — row 2 has the same id: change or remove one',
    ]);
  });

  test('records of all tables share one namespace', () => {
    expect(lines(['figures', 2, 'id', 't-2009'])).toEqual([
      expect.stringMatching(/^figures\.csv:2 id "t-2009" — is the id of /),
    ]);
    expect(lines(['milestones', 2, 'id', 'l-2010'])).toEqual([
      expect.stringMatching(/^milestones\.csv:2 id "l-2010" — is the id of a record in counts/),
    ]);
  });

  test.each([
    ['counts', 2, 'compiler', 'compilers.csv'],
    ['counts', 3, 'sources', 'sources.csv'],
    ['milestones', 2, 'sources', 'sources.csv'],
    ['deaths-by-year', 2, 'sources', 'sources.csv'],
    ['deaths', 2, 'place', 'places.csv'],
    ['deaths', 2, 'sources', 'sources.csv'],
    ['places', 2, 'sources', 'sources.csv'],
    ['figures', 2, 'sources', 'sources.csv'],
    ['conflicts', 2, 'sources', 'sources.csv'],
    ['corrections', 2, 'record', 'corrected record'],
    ['count-categories', 4, 'count', 'counts.csv'],
    ['conflicts', 2, 'count', 'counts.csv'],
  ] as const)('%s row %i: %s must exist', (table, row, column, hint) => {
    const [line] = lines([table, row, column, 'nobody']);
    expect(line).toContain(`${table}.csv:${row} ${column} "nobody" — `);
    expect(line).toContain(hint);
  });

  test('__proto__ is an id like any other', () => {
    expect(lines(['milestones', 2, 'id', '__proto__'])).toEqual([]);
    expect(lines(['deaths', 2, 'place', '__proto__'])).toHaveLength(1);
  });
});

describe('the groups of a list', () => {
  test('may not sum to more than the total', () => {
    expect(lines(['count-categories', 3, 'value', '205'])).toEqual([
      expect.stringMatching(/^counts\.csv:2 value "1204" — .*1205.*groups_overlap/),
    ]);
  });

  test('may sum to less: the rest is not stated', () => {
    expect(lines(['count-categories', 3, 'value', '4'])).toEqual([]);
  });

  test('may sum to more when a person can be in several', () => {
    expect(
      lines(['count-categories', 3, 'value', '400'], ['counts', 2, 'groups_overlap', 'yes']),
    ).toEqual([]);
  });

  test('a printed label that no category has is refused, a near one with its spelling', () => {
    expect(lines(['count-categories', 2, 'printed_label', 'journalists'])).toEqual([
      'count-categories.csv:2 printed_label "journalists" — write it as categories.csv does, "Journalists", or add it there',
    ]);
    expect(lines(['count-categories', 2, 'printed_label', 'Poets'])).toEqual([
      expect.stringContaining('add it to printed_labels in categories.csv'),
    ]);
  });

  test('a label in two categories is refused', () => {
    const labels = 'Believers; religious activists | Journalists';
    expect(lines(['categories', 3, 'printed_labels', labels])).toEqual([
      expect.stringMatching(
        /^categories\.csv:3 printed_labels .*"Journalists" stands under gazetaro/,
      ),
    ]);
  });

  test('the same label twice in a list is refused', () => {
    expect(lines(['count-categories', 3, 'printed_label', 'Journalists'])).toEqual([
      expect.stringMatching(/^count-categories\.csv:3 printed_label .* row 2 has the same/),
    ]);
  });
});

describe('conflicts', () => {
  test('need a reason in the list, and a reason needs them', () => {
    expect(lines(['counts', 3, 'conflict_eo', ''], ['counts', 3, 'conflict_el', ''])).toEqual([
      expect.stringMatching(/^counts\.csv:3 conflict_eo "" — say why/),
    ]);
    expect(lines(['counts', 2, 'conflict_eo', 'Kial'])).toEqual([
      expect.stringMatching(/^counts\.csv:2 conflict_eo "Kial" — leave this cell empty/),
    ]);
  });

  test('give another date, another value or both', () => {
    expect(lines(['conflicts', 3, 'value', ''], ['conflicts', 3, 'qualifier', ''])).toEqual([
      expect.stringMatching(/^conflicts\.csv:3 value "" — write the other date/),
    ]);
    expect(lines(['conflicts', 3, 'qualifier', ''])[0]).toContain('write how exact');
  });
});

describe('a withheld death', () => {
  test.each([
    ['name_eo', 'Iu', NAME_ADVICE],
    ['place', 'p-nordo', NAME_ADVICE],
    ['place_as_reported_el', 'Κάπου', NAME_ADVICE],
    ['contested_claim', 'denied-care', NAME_ADVICE],
    ['claimed_by', 'family', NAME_ADVICE],
    ['finding_by', 'court', NAME_ADVICE],
    ['finding_eo', 'io', NAME_ADVICE],
    ['note_eo', 'io', NAME_ADVICE],
    ['date', '2010-05-01', 'write the year alone: the death is withheld'],
    ['date', '2010-05', 'write the year alone: the death is withheld'],
  ])('may carry no %s %s', (column, cell, advice) => {
    expect(lines(['deaths', 4, column, cell])).toEqual([
      `deaths.csv:4 ${column} ${JSON.stringify(cell)} — ${advice}`,
    ]);
  });

  test.each([
    ['title', 'Morto de Iu'],
    ['published', '2010-05-02'],
    ['address', 'https://kaŝita.example/iu'],
  ])('has a source without %s', (column, cell) => {
    expect(lines(['sources', 4, column, cell])).toEqual([
      expect.stringMatching(new RegExp(`^sources\\.csv:4 ${column} .* d-3 is withheld`)),
    ]);
  });

  test('a death that is not withheld has a name', () => {
    expect(lines(['deaths', 3, 'name_eo', ''])).toEqual([
      'deaths.csv:3 name_eo "" — write the name, or yes under withheld',
    ]);
  });
});

describe('what is not counted', () => {
  test('says why', () => {
    expect(lines(['deaths', 4, 'reason_eo', ''], ['deaths', 4, 'reason_el', ''])).toEqual([
      'deaths.csv:4 reason_eo "" — say why it is not counted',
    ]);
    expect(lines(['deaths', 2, 'reason_el', 'Ναι'])[0]).toContain('empty this cell, or write no');
  });

  test.each([
    ['value', '151'],
    ['year', '2022'],
    ['scope_eo', 'io'],
    ['sources', 's-gazeto'],
    ['note_el', 'κάτι'],
  ])('a total left out carries no %s', (column, cell) => {
    expect(lines(['deaths-by-year', 4, column, cell])).toEqual([
      `deaths-by-year.csv:4 ${column} ${JSON.stringify(cell)} — empty this cell: a total left out carries only its reason`,
    ]);
  });

  test('a total that is counted has a year, a measure, a scope and who says so', () => {
    for (const column of ['year', 'measure', 'qualifier', 'scope_el', 'said_by_eo', 'sources'])
      expect(lines(['deaths-by-year', 2, column, ''])[0]).toContain(
        `deaths-by-year.csv:2 ${column} "" — `,
      );
  });
});

describe('claims and findings', () => {
  test('go in pairs', () => {
    expect(lines(['deaths', 2, 'contested_claim', ''])[0]).toContain(
      'deaths.csv:2 contested_claim',
    );
    expect(lines(['deaths', 3, 'finding_by', ''])[0]).toContain('deaths.csv:3 finding_by');
    expect(lines(['deaths', 3, 'finding_eo', ''])[0]).toContain('deaths.csv:3 finding_eo');
  });
});

describe('addresses', () => {
  const secret = cellOf(freedonia(), 'sources', 3, 'address');

  test('a source with link no keeps its address in the table', () => {
    const publication = publishTables(filesOf(freedonia()), TODAY);
    expect(publication.status).toBe('published');
    const text = 'bytes' in publication ? new TextDecoder().decode(publication.bytes) : '';
    expect(text).not.toContain('arkivo.example');
    expect(text).toContain('https://gazeto.example/listo?n=1');
  });

  test('it may not come out by a note or by another row either', () => {
    for (const change of [
      ['counts', 2, 'note_eo', `Vidu ${secret}.`],
      ['sources', 2, 'address', secret.replace('https://', 'http://www.')],
    ] as const)
      expect(lines([...change])).toEqual([
        expect.stringMatching(
          /^sources\.csv:3 address .* link is no, but this address stands elsewhere/,
        ),
      ]);
  });

  test('a longer address that only begins alike is another', () => {
    expect(linesFor('sources', 2, 'address', `${secret}/2`)).toEqual([]);
    expect(linesFor('sources', 2, 'address', `${secret}-2`)).toEqual([]);
  });
});

describe('dates', () => {
  test('may not lie more than a day after publishing', () => {
    expect(lines(['counts', 2, 'date', '2011-05-05'])).toEqual([]);
    expect(lines(['counts', 2, 'date', '2011-05-06'])[0]).toContain('counts.csv:2 date');
    expect(lines(['deaths-by-year', 2, 'year', '2012'])[0]).toContain('deaths-by-year.csv:2 year');
    expect(lines(['figures', 2, 'date', '2011-06'])[0]).toContain('figures.csv:2 date');
    expect(lines(['conflicts', 2, 'date', '2012'])[0]).toContain('conflicts.csv:2 date');
  });

  test('two lists of a compiler on one date are refused', () => {
    expect(lines(['counts', 3, 'date', '2009-03-01'])).toEqual([
      expect.stringMatching(/^counts\.csv:3 date "2009-03-01" — /),
    ]);
  });
});

describe('the listing', () => {
  test('numbers rows as a spreadsheet does, line breaks inside cells or not', () => {
    expect(cellOf(freedonia(), 'counts', 3, 'note_eo')).toContain('\n');
    expect(lines(['counts', 5, 'date', 'soon'])[0]).toMatch(/^counts\.csv:5 date/);
    const blank = withRows(changed(['counts', 5, 'date', 'soon']), 'counts', (rows) => [
      ...rows.slice(0, 2),
      [],
      ...rows.slice(2),
    ]);
    expect(faultsOf(blank).map(formatFault)[0]).toMatch(/^counts\.csv:6 date/);
  });

  test('has every fault of every table at once', () => {
    const found = lines(
      ['counts', 2, 'date', 'soon'],
      ['counts', 2, 'value', 'many'],
      ['deaths', 3, 'withheld', 'TRUE'],
      ['sources', 2, 'lang', '?'],
    );
    expect(found.map((line) => line.split(' "')[0])).toEqual([
      'counts.csv:2 date',
      'counts.csv:2 value',
      'deaths.csv:3 withheld',
      'sources.csv:2 lang',
    ]);
  });

  test('an unclosed quotation mark is found', () => {
    const text = 'id,publisher,title,published,lang,link,address\ns-1,"X,,,,no,\ns-2,Y,,,,no,\n';
    const files = filesOf(freedonia()).set('sources.csv', new TextEncoder().encode(text));
    const publication = publishTables(files, TODAY);
    expect(publication.status === 'refused' && publication.faults.map(formatFault)[0]).toMatch(
      /^sources\.csv:2 .* a quotation mark is opened/,
    );
  });
});
