import { describe, expect, test } from 'vitest';
import { publishTables } from '../../../src/publish/publish-tables.ts';
import { linesFor, published } from '../../fixtures/publish.ts';
import { filesOf, freedonia, TODAY, type Saving } from '../../fixtures/tables.ts';

/** The first fault when a table's bytes are replaced. */
function faultFor(table: string, bytes: Uint8Array): unknown {
  const publication = publishTables(filesOf(freedonia()).set(table, bytes), TODAY);
  return publication.status === 'refused' ? publication.faults[0] : undefined;
}

describe('the bytes of a table', () => {
  const expected = published(freedonia());

  for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'] as const)
    for (const separator of [',', ';', '\t'] as const)
      for (const lineEnd of ['\n', '\r\n', '\r'] as const)
        test(`${encoding}, ${JSON.stringify(separator)} and ${JSON.stringify(lineEnd)} give the same dataset`, () => {
          const saving: Saving = { encoding, separator, lineEnd, quoteAll: lineEnd === '\r' };
          expect(published(freedonia(), saving)).toBe(expected);
        });

  test('a legacy code page is refused with the row and column of its first wrong byte', () => {
    const bytes = Buffer.concat([
      Buffer.from('id,publisher,title,published,lang,link,address\n"a\nb",X,,,,no,\ns-1,'),
      Buffer.from([0xc2, 0x61]),
      Buffer.from('\n'),
    ]);
    expect(faultFor('sources.csv', bytes)).toMatchObject({
      table: 'sources.csv',
      row: 3,
      column: 'publisher',
      value: `byte 0xC2 at ${bytes.indexOf(0xc2)}`,
      message: expect.stringContaining('CSV UTF-8'),
    });
  });

  test('a cut off last letter is refused', () => {
    const bytes = filesOf(freedonia()).get('compilers.csv') ?? new Uint8Array();
    const cut = bytes.subarray(0, bytes.lastIndexOf(0xce) + 1);
    expect(faultFor('compilers.csv', cut)).toMatchObject({ table: 'compilers.csv', row: 3 });
  });

  test('UTF-16 without a byte order mark is refused', () => {
    const bytes = Buffer.from('id,publisher\n', 'utf16le');
    expect(faultFor('sources.csv', bytes)).toMatchObject({
      table: 'sources.csv',
      message: expect.stringContaining('NUL'),
    });
  });

  test('letters lost in a legacy code page are found though the bytes are valid', () => {
    expect(linesFor('compilers', 3, 'name_eo', 'Komitato ?tonurbo M?hb')).toEqual([
      expect.stringMatching(/^compilers\.csv:3 name_eo "Komitato .+ — a letter was lost/),
    ]);
    expect(linesFor('compilers', 3, 'name_eo', 'M\uFFFDhb')).toEqual([
      expect.stringContaining('a letter was lost'),
    ]);
  });

  test('a question mark in an address is no lost letter', () => {
    expect(linesFor('sources', 2, 'address', 'https://a.example/x?y=1')).toEqual([]);
  });

  test('UTF-8 that was opened as a legacy code page is found', () => {
    for (const codePage of ['windows-1252', 'windows-1251']) {
      const misread = new TextDecoder(codePage).decode(new TextEncoder().encode('Βόρεια φυλακή'));
      expect(linesFor('places', 2, 'name_el', misread)).toEqual([
        expect.stringMatching(/^places\.csv:2 name_el .+ — UTF-8 was opened as a legacy code page/),
      ]);
    }
  });

  test.each(['« CAFÉ » DÉJÀ VU', 'Её всё ещё нет', 'ə Ə ı İ ğ', 'naïve Å ß', 'שלום ‮abc', '👩‍👩‍👧'])(
    'sound text passes: %s',
    (text) => {
      expect(linesFor('places', 2, 'name_el', text)).toEqual([]);
    },
  );

  test('composed and decomposed letters are the same', () => {
    const folder = freedonia();
    const decomposed = {
      ...folder,
      tables: Object.fromEntries(
        Object.entries(folder.tables).map(([name, rows]) => [
          name,
          rows.map((row) => row.map((cell) => cell.normalize('NFD'))),
        ]),
      ),
    };
    expect(published(decomposed)).toBe(expected);
  });
});
