import { checkDataset } from './check-dataset.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError } from './dataset-error.ts';
import { datasetForm } from './dataset-form.ts';
import { decodeDataset } from './decode-dataset.ts';
import { LONGEST_TEXT, SCHEMA_MAJOR } from './format.ts';
import { Mismatch, readForm } from './form.ts';
import type { Say } from './problem.ts';
import type { DatasetFile } from './schema.ts';

/**
 * Parses JSON of the published format. A dataset that is wrong in any record is refused whole: dropping one record
 * would silently change a count of people.
 * @throws {DatasetError} `E_ENVELOPE` when it is no dataset, `E_SCHEMA` for an unknown version or a wrong record.
 */
export function parseDataset(json: unknown): Dataset {
  if (typeof json !== 'object' || json === null || !('schema' in json))
    throw new DatasetError('E_ENVELOPE', 'The answer is no dataset: it has no "schema" version.');
  const version = typeof json.schema === 'string' ? json.schema : shown(json.schema);
  if (!version.startsWith(`${SCHEMA_MAJOR}.`))
    throw new DatasetError(
      'E_SCHEMA',
      `The dataset has format ${version}; this widget reads ${SCHEMA_MAJOR}.x. Update the widget.`,
      { path: 'schema', value: json.schema },
    );
  const file = readFile(json);
  checkDataset(file, refuse);
  return decodeDataset(file, refuse);
}

function readFile(json: object): DatasetFile {
  try {
    return readForm(datasetForm, json) as DatasetFile;
  } catch (error) {
    if (error instanceof Mismatch) refuse(error.path, error.value, error.message);
    throw error;
  }
}

function refuse(...[path, value, message]: Parameters<Say>): never {
  const where = path.join('.');
  const tooLong = typeof value === 'string' && value.length > LONGEST_TEXT;
  throw new DatasetError(
    tooLong ? 'E_LIMIT' : 'E_SCHEMA',
    `${where}: ${message}; found ${shown(value)}.`,
    { path: where, value },
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
