import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from '../root.ts';
import { browserBuild } from './browser-build.ts';
import { BUDGETS, SINGLE_ELEMENTS } from './budgets.ts';
import { cdnFolder, LOADER, RESIZE_SCRIPT, SCRIPT } from './cdn.ts';
import { firstPaintSize } from './first-paint.ts';
import { gzipSize } from './gzip-size.ts';

export interface Size {
  readonly name: string;
  /** Bytes after gzip -9, of the small scripts after brotli; undefined where the file doesn't exist. */
  readonly bytes: number | undefined;
  readonly budget: number;
}

const DATASET = inProject('data', 'dataset.json');

/** Built files that are weighed as they lie. */
const FILES: Readonly<Record<string, string>> = {
  'custody-charts': `${cdnFolder}/${SCRIPT}`,
  dataset: DATASET,
};

/** The basemap that the published dataset names. */
function basemapFile(): string | undefined {
  if (!existsSync(DATASET)) return undefined;
  const { basemap } = JSON.parse(readFileSync(DATASET, 'utf8')) as { readonly basemap?: string };
  return basemap === undefined ? undefined : inProject('data', basemap);
}

/** The weight of everything that has a budget; a treemap of each bundle lies in build/treemaps/. */
export async function measureSizes(): Promise<readonly Size[]> {
  const measured = new Map<string, number>();
  for (const name of SINGLE_ELEMENTS)
    measured.set(
      name,
      firstPaintSize(await browserBuild({ name, entry: `src/${name}.ts`, kind: 'chunks' })),
    );
  for (const [name, file] of Object.entries({ ...FILES, basemap: basemapFile() }))
    if (file !== undefined && existsSync(file)) measured.set(name, gzipSize(readFileSync(file)));
  for (const script of [LOADER, RESIZE_SCRIPT]) {
    const file = `${cdnFolder}/${script}`;
    if (existsSync(file)) measured.set(script, brotliCompressSync(readFileSync(file)).length);
  }
  return Object.entries(BUDGETS).map(([name, budget]) => ({
    name,
    bytes: measured.get(name),
    budget,
  }));
}

/** True within the ceiling. */
export const fits = ({ bytes, budget }: Size): boolean => bytes !== undefined && bytes <= budget;

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(5);

/** One line an item: name, size, budget. */
export const sizeTable = (sizes: readonly Size[]): string =>
  sizes
    .map((size) => {
      const bytes = size.bytes === undefined ? 'missing' : `${kilo(size.bytes)} kB`;
      return `${size.name.padEnd(15)} ${bytes.padStart(8)} of ${kilo(size.budget)} kB${fits(size) ? '' : '  TOO MUCH'}`;
    })
    .join('\n');
