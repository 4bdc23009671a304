import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aDatasetFile } from '../fixtures/a-dataset.ts';
import { consumer } from './consumer.ts';

const folder = consumer();

/** What a Node program prints that has the package installed. */
function inNode(program: string): string {
  const file = path.join(folder, 'program.mjs');
  writeFileSync(file, program);
  return execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim();
}

test('the model parses a dataset without a DOM', () => {
  const printed = inNode(`
    import { parseDataset } from 'custody-charts/model';
    const { publisher } = parseDataset(${JSON.stringify(aDatasetFile())});
    console.log(publisher.name.get('en'), typeof HTMLElement);`);
  expect(printed).toBe('Freedonian League undefined');
});

test('the main entry is importable without a DOM and defines no tag', () => {
  const printed = inNode(`
    import { CustodyCount, parseDataset } from 'custody-charts';
    console.log(typeof CustodyCount, typeof parseDataset, globalThis.customElements?.get('custody-count'));`);
  expect(printed).toBe('function function undefined');
});

test.each(['count', 'timeline', 'breakdown', 'deaths-map'])(
  'the class of %s is importable alone',
  (name) => {
    const printed = inNode(`
      import * as exported from 'custody-charts/elements/${name}';
      console.log(Object.keys(exported).some((key) => key.startsWith('Custody')));`);
    expect(printed).toBe('true');
  },
);

test('the JSON Schema and the manifest are files of the package', () => {
  const printed = inNode(`
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const schema = require('custody-charts/dataset.schema.json');
    const manifest = require('custody-charts/custom-elements.json');
    console.log(schema.$schema, manifest.modules.length > 0);`);
  expect(printed).toBe('https://json-schema.org/draft/2020-12/schema true');
});
