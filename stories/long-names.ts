import { parseDataset } from '../src/model/parse-dataset.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { aDatasetFile } from '../test/fixtures/a-dataset.ts';
import { aPlace } from '../test/fixtures/a-map-dataset.ts';

const lengthened = (text: string): string =>
  `${text} of the Extraordinary Interdepartmental Commission for Freedonia and Neighbouring Territories`;

const file = aDatasetFile({ places: [aPlace('capital-prison', [10.8, 50.7])] });

/** The synthetic dataset with all its names long. */
export const longNamed: Dataset = parseDataset(
  JSON.parse(JSON.stringify(file), (key, value: unknown) =>
    key === 'en' && typeof value === 'string' ? lengthened(value) : value,
  ),
);
