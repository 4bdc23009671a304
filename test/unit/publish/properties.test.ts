import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import { publish, published } from '../../fixtures/publish.ts';
import { freedonia, withCell, withRows, type Saving } from '../../fixtures/tables.ts';

const tables = Object.keys(freedonia().tables);
const EDITORIAL = ['compilers', 'categories'];
const expected = published(freedonia());

/** A cell of Freedonia, the header apart. */
const cell = fc.constantFrom(...tables).chain((table) => {
  const [header = [], ...rows] = freedonia().tables[table] ?? [];
  return fc.record({
    table: fc.constant(table),
    row: fc.integer({ min: 2, max: rows.length + 1 }),
    column: fc.constantFrom(...header),
  });
});

/** Other cells' texts are the mutations that look most like right ones. */
const allCells = tables.flatMap((table) => (freedonia().tables[table] ?? []).flat());
const text = fc.oneof(
  fc.constantFrom(...allCells),
  fc.constantFrom('', 'TRUE', 'Dec-24', '1 234', '45636', '#NAME?', '-1', '0', '2011-12-31'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', '|', '=', 'a', '7', '\0'),
  }),
);

test('one changed cell gives a valid dataset, or a refusal that names a table and a row', () => {
  fc.assert(
    fc.property(cell, text, ({ table, row, column }, changed) => {
      const publication = publish(withCell(freedonia(), table, row, column, changed));
      if (publication.status === 'published') {
        parseDataset(JSON.parse(new TextDecoder().decode(publication.bytes)));
        return;
      }
      expect(publication.faults.length).toBeGreaterThan(0);
      for (const fault of publication.faults) {
        // The main compiler's id is in datapackage.json too.
        if (fault.table === 'datapackage.json') expect(fault.column).toBe('custody.mainCompiler');
        else expect(fault.row).toBeGreaterThanOrEqual(2);
      }
    }),
    { numRuns: 400 },
  );
});

test('a cell that is wrong by itself is refused at that very cell', () => {
  fc.assert(
    fc.property(cell, fc.constantFrom('#NAME?', '=1+1', 'M?hb'), (at, spoiled) => {
      const publication = publish(withCell(freedonia(), at.table, at.row, at.column, spoiled));
      expect(publication.status).toBe('refused');
      if (publication.status === 'refused')
        expect(publication.faults).toContainEqual(
          expect.objectContaining({
            table: `${at.table}.csv`,
            row: at.row,
            column: at.column,
            value: spoiled,
          }),
        );
    }),
    { numRuns: 200 },
  );
});

test('the way of saving does not change a byte', () => {
  const saving: fc.Arbitrary<Saving> = fc.record({
    separator: fc.constantFrom(',', ';', '\t'),
    encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    quoteAll: fc.boolean(),
  });
  fc.assert(
    fc.property(saving, (how) => {
      expect(published(freedonia(), how)).toBe(expected);
    }),
    { numRuns: 50 },
  );
});

test('the order of rows does not change a byte, where it is not the publisher’s own', () => {
  const shuffled = fc.record(
    Object.fromEntries(
      tables
        .filter((table) => !EDITORIAL.includes(table))
        .map((table) => {
          const [, ...rows] = freedonia().tables[table] ?? [];
          return [table, fc.shuffledSubarray(rows, { minLength: rows.length })];
        }),
    ),
  );
  fc.assert(
    fc.property(shuffled, (orders) => {
      let folder = freedonia();
      for (const [table, rows] of Object.entries(orders))
        folder = withRows(folder, table, ([header = []]) => [header, ...rows]);
      expect(published(folder)).toBe(expected);
    }),
    { numRuns: 100 },
  );
});
