import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/publish/fault.ts';
import { latestDayAt } from '../../../src/publish/check-published.ts';
import { publishTables } from '../../../src/publish/publish-tables.ts';
import { strayTables } from '../../../src/publish/stray-tables.ts';
import { faultsOf } from '../../fixtures/publish.ts';
import { filesOf, freedonia, TODAY, withCell, withCustody } from '../../fixtures/tables.ts';

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const linesOf = (files: ReadonlyMap<string, Uint8Array>, today = TODAY): string[] => {
  const publication = publishTables(files, today);
  return publication.status === 'refused' ? publication.faults.map(formatFault) : [];
};
const custody = (values: Record<string, unknown>): string[] =>
  faultsOf(withCustody(freedonia(), values)).map(formatFault);

interface Package {
  resources: { name: string; path: string; schema: { fields: Record<string, unknown>[] } }[];
}

/** The faults when datapackage.json was changed. */
function changed(change: (descriptor: Package) => void): string[] {
  const files = filesOf(freedonia());
  const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as Package;
  change(descriptor);
  return linesOf(files.set('datapackage.json', encode(descriptor)));
}

describe('datapackage.json', () => {
  test('missing, or no JSON, is one clear line', () => {
    const files = filesOf(freedonia());
    files.delete('datapackage.json');
    expect(linesOf(files)).toEqual([
      expect.stringMatching(/^datapackage\.json — the file is missing/),
    ]);
    files.set('datapackage.json', new TextEncoder().encode('{"a":}'));
    expect(linesOf(files)).toEqual([expect.stringMatching(/^datapackage\.json — is not JSON: /)]);
  });

  test('values under custody are checked by the schema and named by their path', () => {
    expect(custody({ sequence: 0 })[0]).toMatch(/^datapackage\.json custody\.sequence "0" — /);
    expect(custody({ oldAfterDays: undefined })[0]).toContain('custody.oldAfterDays');
    expect(custody({ mainCompiler: 'nobody' })[0]).toMatch(
      /^datapackage\.json custody\.mainCompiler "nobody" — .* an id of compilers\.csv/,
    );
    expect(custody({ title: { eo: 'Nur unu' } })[0]).toContain('custody.title.el');
    expect(custody({ languages: ['Esperanto'] })[0]).toContain('custody.languages.0');
    expect(custody({ schema: '2.0' })[0]).toContain('custody.schema "2.0" — write 1.0');
    expect(custody({ publisher: { name: { eo: 'L' }, url: 'http://a.example' } })[0]).toContain(
      'custody.publisher.url',
    );
  });

  test('a key that nobody knows is refused: it would be lost', () => {
    expect(custody({ synthethic: true })).toEqual([
      expect.stringMatching(/^datapackage\.json custody\.synthethic "true" — is not known/),
    ]);
  });

  test('the day of publishing exists and has begun somewhere', () => {
    expect(custody({ published: '2011-02-30' })[0]).toContain('custody.published "2011-02-30"');
    expect(custody({ published: '2011-05-05' })).toEqual([
      'datapackage.json custody.published "2011-05-05" — lies ahead: write the day of publishing, 2011-05-04 at the latest',
    ]);
    expect(latestDayAt(Date.UTC(2011, 4, 4, 9, 59))).toBe('2011-05-04');
    expect(latestDayAt(Date.UTC(2011, 4, 4, 10))).toBe('2011-05-05');
  });

  test('a missing table is refused, whether the entry or the file is gone', () => {
    expect(
      changed(({ resources }) => {
        resources.splice(0, 1);
      }),
    ).toEqual([
      expect.stringMatching(/^datapackage\.json "compilers" — add the resource compilers/),
    ]);
    const files = filesOf(freedonia());
    files.delete('deaths.csv');
    expect(linesOf(files)).toEqual([expect.stringMatching(/^deaths\.csv — the table is missing/)]);
  });

  test('a table lies below the folder', () => {
    for (const path of ['../counts.csv', '/etc/counts.csv', 'a/../../b.csv', 'https://a.example/b'])
      expect(
        changed(({ resources }) => {
          if (resources[0]) resources[0].path = path;
        }),
      ).toEqual([expect.stringContaining('write a path below the folder')]);
  });

  test('fields that the dataset needs must be described with their type', () => {
    const lines = changed(({ resources }) => {
      const fields = resources.find(({ name }) => name === 'counts')?.schema.fields ?? [];
      for (const field of fields) {
        if (field['name'] === 'value') field['type'] = 'string';
        if (field['name'] === 'low') field['name'] = 'lowest';
      }
    });
    expect(lines).toEqual([
      'datapackage.json resources.counts.fields "value: string" — give the field value the type integer',
      'datapackage.json resources.counts.fields "low" — add the field low of type integer',
    ]);
  });

  test("a publisher's own column stays in the table", () => {
    const files = filesOf(freedonia());
    const text = new TextDecoder().decode(publishedBytes(files));
    expect(text).not.toContain('geonames');
  });

  test('constraints of the Table Schema hold', () => {
    const constrained = (column: string, constraints: object, cell: string): string[] => {
      const folder = withCell(freedonia(), 'sources', 2, column, cell);
      return faultsOf({ ...folder, constraints: { sources: { [column]: constraints } } }).map(
        formatFault,
      );
    };
    expect(constrained('title', { required: true }, '')[0]).toContain(
      'sources.csv:2 title "" — fill',
    );
    expect(constrained('lang', { enum: ['eo', 'el'] }, 'fr')[0]).toContain('write one of eo, el');
    expect(constrained('id', { pattern: 's-.+' }, 's-gazeto')).toEqual([]);
    expect(constrained('title', { maxLength: 5 }, 'Longa')).toEqual([]);
    expect(constrained('title', { maxLength: 5 }, 'Tro longa')[0]).toContain('at most 5');
    expect(constrained('title', { minLength: 3 }, 'Tr')[0]).toContain('at least 3');
    expect(constrained('published', { minimum: '2000' }, '1999')[0]).toContain('no less than 2000');
    expect(constrained('publisher', { unique: true }, 'Arkivo')[0]).toContain(
      'has the same publisher',
    );
  });

  test('a table that it does not name is warned of', () => {
    const files = filesOf(freedonia()).set('counts (1).csv', new Uint8Array());
    expect(strayTables(files)).toEqual([
      'counts (1).csv is not in datapackage.json: nothing of it is published',
    ]);
  });
});

function publishedBytes(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const publication = publishTables(files, TODAY);
  if (publication.status === 'refused') throw new Error(publication.faults.map(formatFault).join());
  return publication.bytes;
}
