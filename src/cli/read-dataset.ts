import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Basemap, BasemapRegions } from '../model/basemap.ts';
import type { Dataset } from '../model/dataset.ts';
import { parseDataset } from '../model/parse-dataset.ts';
import { readBasemapRegions } from '../model/read-basemap-regions.ts';
import { readBasemap } from '../model/read-basemap.ts';

/** A dataset and the folder in which it lies. */
interface DatasetAt {
  readonly dataset: Dataset;
  readonly folder: string;
}

/**
 * The dataset in a file, or in `dataset.json` of a folder.
 * @throws {Error} that says which file, what is wrong, and what to do.
 */
export async function readDataset(where: string): Promise<DatasetAt> {
  if (/^https?:/.test(where))
    throw new Error(`--data ${where}: an address is not read; download the file and name it.`);
  const isFolder = await stat(where).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isFolder ? path.join(where, 'dataset.json') : where;
  const dataset = await readJson(file, parseDataset, () =>
    isFolder
      ? `publish the tables first: custody-charts publish --data ${where}`
      : 'name a dataset.json, or the folder that has one.',
  );
  return { dataset, folder: path.dirname(file) };
}

/** The basemap of a dataset, or the one that `named` gives; undefined for `none` and where there is none. */
export async function readBasemapOf(
  { dataset, folder }: DatasetAt,
  named: string | undefined,
): Promise<Basemap | undefined> {
  if (named === 'none') return undefined;
  const file = named ?? (dataset.basemap && path.join(folder, dataset.basemap));
  if (file === undefined) return undefined;
  return readJson(file, readBasemap, () => 'put it there, name another one, or --basemap none.');
}

/** The regions beside the dataset's own basemap; they are not those of another. */
export async function readRegionsOf({
  dataset,
  folder,
}: DatasetAt): Promise<BasemapRegions | undefined> {
  const { basemapRegions } = dataset;
  if (basemapRegions === undefined) return undefined;
  return readJson(path.join(folder, basemapRegions), readBasemapRegions, () => 'put it there.');
}

async function readJson<T>(
  file: string,
  read: (json: unknown) => T,
  advice: () => string,
): Promise<T> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(
      `${file} can't be read (${(cause as { code?: string }).code ?? ''}): ${advice()}`,
    );
  });
  try {
    return read(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}
