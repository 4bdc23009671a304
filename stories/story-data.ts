import { parseDataset } from '../src/model/parse-dataset.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { aDatasetFile } from '../test/fixtures/a-dataset.ts';

/** The synthetic dataset of the stories; the picture itself says that it is invented. */
export const synthetic: Dataset = parseDataset(aDatasetFile());

/** The published dataset, as Storybook serves it. */
export const PUBLISHED = 'dataset.json';
