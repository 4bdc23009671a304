import { basemapAt } from '../../src/loading/basemaps.ts';
import { basemapRegionsAt } from '../../src/loading/basemap-regions.ts';
import type { Basemap, BasemapRegions } from '../../src/model/basemap.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import type { Addresses } from './codes.ts';

/** The folder of the charts in which the page lies. */
export interface Folder {
  readonly dataset: Dataset;
  readonly addresses: Addresses;
}

interface Index {
  readonly published: string;
  readonly majors: readonly { readonly live: string; readonly frozen: string }[];
}

/**
 * The newest dataset of a folder and its addresses, live and frozen.
 * @throws {Error} that says which file did not come.
 */
export async function loadFolder(site: string): Promise<Folder> {
  const { published, majors } = (await jsonAt(new URL('datasets.json', site))) as Index;
  const newest = majors.at(-1);
  if (!newest) throw new Error('datasets.json names no dataset: publish the tables.');
  const dataset = parseDataset(await jsonAt(new URL(newest.frozen, site)));
  return { dataset, addresses: { site, published, live: newest.live, frozen: newest.frozen } };
}

async function jsonAt(url: URL): Promise<unknown> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok)
    throw new Error(`${url.href} answers ${response.status}: put the whole folder on the host.`);
  return response.json();
}

/** The basemaps that a chart with these attributes is drawn on; each undefined where it has none. */
export async function basemapsFor(
  { dataset, addresses: { site } }: Folder,
  chart: string,
  { basemap, view }: Readonly<Record<string, string>>,
): Promise<{ basemap: Basemap | undefined; basemapRegions: BasemapRegions | undefined }> {
  const at = (name: string): string => new URL(name, site).href;
  const named = basemap || dataset.basemap;
  const isMap = chart === 'deaths-map' && basemap !== 'none';
  const hasRegions = isMap && view === 'regions' && !basemap;
  return {
    basemap: isMap && named ? await basemapAt(at(named)) : undefined,
    basemapRegions:
      hasRegions && dataset.basemapRegions
        ? await basemapRegionsAt(at(dataset.basemapRegions))
        : undefined,
  };
}
