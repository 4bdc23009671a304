import type { BasemapRegions } from '../model/basemap.ts';
import { readBasemapRegions } from '../model/read-basemap-regions.ts';
import { loadedOnce } from './basemaps.ts';
import { pageGlobal } from './page-global.ts';

/**
 * The regions at an absolute address: one fetch a page, for all elements that ask.
 * @throws {DatasetError} with the code that says what failed.
 */
export function basemapRegionsAt(
  url: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<BasemapRegions> {
  return loadedOnce((pageGlobal().basemapRegions ??= new Map()), url, readBasemapRegions, fetch);
}
