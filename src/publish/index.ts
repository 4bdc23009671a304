/** Tables to a dataset, in memory: `custody-charts/publish`. */
export { latestDayAt } from './check-published.ts';
export {
  datasetIndex,
  frozenFiles,
  liveFiles,
  type DatasetHead,
  type DatasetVersion,
} from './dataset-files.ts';
export { formatFault, type Fault } from './fault.ts';
export { publishTables, type Publication } from './publish-tables.ts';
export { strayTables } from './stray-tables.ts';
