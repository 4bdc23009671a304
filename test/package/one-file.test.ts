import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import {
  cdnFiles,
  cdnFolder,
  CLASSIC_SCRIPT,
  integrityFile,
  LOADER,
  SCRIPT,
  SCRIPT_LICENCES,
} from '../../tools/build/cdn.ts';
import { integrityOf } from '../../tools/build/integrity.ts';

const read = (name: string): string => readFileSync(`${cdnFolder}/${name}`, 'utf8');

test('the same sources give the same bytes', async () => {
  const names = readdirSync(cdnFolder);
  expect([...(await cdnFiles())].sort()).toEqual(names.sort().map((name) => [name, read(name)]));
});

test('the file is whole: it imports nothing', () => {
  // Parsed, not searched: "from `${day}`" may be a sentence.
  const imports = JSON.stringify(parseAst(read(SCRIPT))).match(
    /"type":"(ImportDeclaration|ImportExpression|ExportAllDeclaration)"/g,
  );
  expect(imports).toBeNull();
});

test.each([SCRIPT, CLASSIC_SCRIPT, LOADER])('the integrity file of %s is its hash', (script) => {
  expect(read(integrityFile(script)).trim()).toBe(integrityOf(read(script)));
});

test('the classic script names nothing on the page', () => {
  expect(read(CLASSIC_SCRIPT)).not.toMatch(/\b(var|let|const) CustodyCharts\b|import\.meta/);
});

test('the file carries a Trusted Types policy of its own name', () => {
  expect(read(SCRIPT)).toContain('custody-charts`');
  expect(read(SCRIPT)).not.toMatch(/createPolicy\(["'`]lit-html/);
});

test('no path of the machine that built it is in the file', () => {
  expect(read(SCRIPT)).not.toContain(process.cwd());
});

test('the licences of what is inside lie beside it', () => {
  const names = read(SCRIPT_LICENCES).match(/^\S+(?= [\d.]+ \()/gm);
  expect(names).toEqual(expect.arrayContaining(['d3-array', 'd3-geo', 'lit', 'lit-html']));
});

test('nothing of d3 is inside that nothing calls', () => {
  // d3-array 3.2.5 and d3-geo 3.1.2 are flat files that no bundler can shake, hence the exact versions before them.
  expect(read(SCRIPT)).not.toMatch(/polygonStart|Float64Array/);
});
