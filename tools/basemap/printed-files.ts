import { gzipSync } from 'node:zlib';
import type { Ingredients } from './build-basemap.ts';
import { buildBasemap } from './build-basemap.ts';
import { printJson } from './print-json.ts';

/** A file's name and text, its size in bytes after `gzip -9`, and the size that it should not exceed. */
export type PrintedFile = { name: string; text: string; size: number; budget: number };

/** Tried in turn. Twice the detail lost can still not be seen on a phone; at four times a coast is angular. */
const COARSER = [1, 1.4, 2, 2.8, 4];

function printed(name: string, file: object, budget: number): PrintedFile {
  const text = printJson(file);
  return { name, text, size: gzipSync(text, { level: 9 }).length, budget };
}

/**
 * The basemap and its regions as files. A country without tolerances of its own gets the finest that fit the
 * budgets (10 and 6 kB: an article should not wait for a map), at the worst the coarsest.
 */
export function printedFiles(from: Omit<Ingredients, 'coarser'>): PrintedFile[] {
  const name = from.iso.toLowerCase();
  let files: PrintedFile[] = [];
  for (const coarser of from.overlay.tolerance ? [1] : COARSER) {
    const { basemap, regions } = buildBasemap({ ...from, coarser });
    files = [
      printed(`${name}.json`, basemap, 10_000),
      printed(`${name}-regions.json`, regions, 6_000),
    ];
    if (files.every(({ size, budget }) => size <= budget)) break;
  }
  return files;
}
