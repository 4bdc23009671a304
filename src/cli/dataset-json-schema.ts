import { toJsonSchema } from '@valibot/to-json-schema';
import { SCHEMA_MAJOR } from '../model/format.ts';
import { datasetSchema } from '../model/schema.ts';

/** The text of `dataset.schema.json`: the published format as JSON Schema 2020-12, made from the valibot schema. */
export function datasetJsonSchema(): string {
  // errorMode "ignore": that a number is finite goes without saying in JSON.
  const { $schema, ...schema } = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
  });
  const head = {
    $schema,
    $id: `urn:custody-charts:dataset:${SCHEMA_MAJOR}`,
    title: 'Custody Charts dataset',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 1)}\n`;
}
