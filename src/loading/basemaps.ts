import { DatasetError } from '../model/dataset-error.ts';
import type { Basemap } from '../model/basemap.ts';
import { readBasemap } from '../model/read-basemap.ts';
import { fetchJson } from './fetch-json.ts';
import { pageGlobal } from './page-global.ts';

/**
 * The basemap at an absolute address: one fetch a page, for all elements that ask. A failure is not kept, so that who
 * asks later tries anew.
 * @throws {DatasetError} with the code that says what failed.
 */
export function basemapAt(
  url: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Basemap> {
  const basemaps = (pageGlobal().basemaps ??= new Map());
  const known = basemaps.get(url);
  if (known) return known;
  const loading = load(url, fetch);
  basemaps.set(url, loading);
  loading.catch(() => basemaps.delete(url));
  return loading;
}

async function load(url: string, fetch: typeof globalThis.fetch): Promise<Basemap> {
  const json = await fetchJson(url, fetch);
  try {
    return readBasemap(json);
  } catch (cause) {
    throw new DatasetError('E_SCHEMA', `${url} is no basemap: ${(cause as Error).message}.`, {
      cause,
    });
  }
}
