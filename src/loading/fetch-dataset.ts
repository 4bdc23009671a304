import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from '../model/parse-dataset.ts';
import { fetchJson } from './fetch-json.ts';

/**
 * Fetches and parses one dataset.
 * @throws {DatasetError} with the code that says what failed.
 */
export async function fetchDataset(
  url: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Dataset> {
  return parseDataset(await fetchJson(url, fetch));
}
