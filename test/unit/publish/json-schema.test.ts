import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datasetJsonSchema } from '../../../src/cli/dataset-json-schema.ts';

test('the committed JSON Schema is what the schema gives', () => {
  const committed = readFileSync(
    new URL('../../../data/dataset.schema.json', import.meta.url),
    'utf8',
  );
  expect(committed).toBe(datasetJsonSchema());
});

test('the JSON Schema says its draft, has an id of its own and names every table', () => {
  const schema = JSON.parse(datasetJsonSchema()) as Record<string, unknown>;
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema['$id']).toBe('urn:custody-charts:dataset:1');
  expect(schema['required']).toEqual(
    expect.arrayContaining(['counts', 'deaths', 'sources', 'mainCompiler']),
  );
});
