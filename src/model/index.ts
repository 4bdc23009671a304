/** Parsing and reading the published dataset, without DOM: `custody-charts/model`. */
export type {
  Category,
  Compiler,
  Correction,
  Count,
  CustodyType,
  Dataset,
  Death,
  DeathTotal,
  Figure,
  Group,
  Milestone,
  Place,
  Point,
  Source,
} from './dataset.ts';
export { DatasetError, type ErrorCode } from './dataset-error.ts';
export type { Localised, TextIn } from './localised.ts';
export { parseDataset } from './parse-dataset.ts';
export {
  parsePartialDate,
  type DatePrecision,
  type Day,
  type PartialDate,
} from './partial-date.ts';
export type { Qualifier, Quantity, Unit } from './quantity.ts';
export { SCHEMA_MAJOR } from './format.ts';
export { datasetSchema, type DatasetFile } from './schema.ts';
