import { DatasetError } from '../model/dataset-error.ts';
import type { Basemap } from '../model/basemap.ts';
import { readBasemap } from '../model/read-basemap.ts';
import { fetchJson } from './fetch-json.ts';
import { pageGlobal } from './page-global.ts';

type Fetch = typeof globalThis.fetch;

/**
 * The basemap at an absolute address: one fetch a page, for all elements that ask. A failure is not kept, so that who
 * asks later tries anew.
 * @throws {DatasetError} with the code that says what failed.
 */
export function basemapAt(url: string, fetch: Fetch = globalThis.fetch): Promise<Basemap> {
  return loadedOnce((pageGlobal().basemaps ??= new Map()), url, readBasemap, fetch);
}

/** What `read` makes of the file at an address, from the map where somebody asked before. Mutates the map. */
export function loadedOnce<T>(
  loaded: Map<string, Promise<T>>,
  url: string,
  read: (json: unknown) => T,
  fetch: Fetch,
): Promise<T> {
  const known = loaded.get(url);
  if (known) return known;
  const loading = load(url, read, fetch);
  loaded.set(url, loading);
  loading.catch(() => loaded.delete(url));
  return loading;
}

async function load<T>(url: string, read: (json: unknown) => T, fetch: Fetch): Promise<T> {
  const json = await fetchJson(url, fetch);
  try {
    return read(json);
  } catch (cause) {
    throw new DatasetError('E_SCHEMA', `${url} is no basemap: ${(cause as Error).message}.`, {
      cause,
    });
  }
}
