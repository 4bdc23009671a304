import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readUnits } from './admin1.ts';
import { readCities } from './cities.ts';
import type { Overlay } from './overlay.ts';
import { parseOverlay } from './overlay.ts';
import { cacheFolder, packedLines } from './packed-lines.ts';
import { printedFiles } from './printed-files.ts';
import { admin1Source, placesSource } from './sources.ts';

/*
 * npm run basemap -- --country AZ [--langs az,en,ru] [--out data/basemaps]
 * Writes <iso>.json and <iso>-regions.json, the same bytes every time. An overlay beside the committed files
 * (data/basemaps/<ISO>-overlay.json) is applied if there is one. Ends with 1 where a file is over its budget.
 */

const { values } = parseArgs({
  options: {
    country: { type: 'string' },
    langs: { type: 'string' },
    out: { type: 'string', default: 'data/basemaps' },
  },
});

function overlayOf(iso: string): Overlay {
  const path = join(import.meta.dirname, `../../data/basemaps/${iso}-overlay.json`);
  return parseOverlay(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { iso2: iso });
}

async function run(): Promise<void> {
  const iso = values.country?.toUpperCase() ?? '';
  if (!/^[A-Z]{2}$/.test(iso)) throw new Error('Say which country by two letters: --country AZ');
  const overlay = overlayOf(iso);
  // English is what a reader gets whose language has no name for a thing.
  const languages = [...new Set([...(values.langs?.split(',') ?? overlay.languages), 'en'])];
  const cache = cacheFolder(process.env);
  const units = await readUnits(packedLines(admin1Source, cache));
  const cities = await readCities(packedLines(placesSource, cache), iso);
  mkdirSync(values.out, { recursive: true });
  for (const file of printedFiles({ iso, languages, overlay, units, cities })) {
    writeFileSync(join(values.out, file.name), file.text);
    const isOver = file.size > file.budget;
    if (isOver) process.exitCode = 1;
    const verdict = isOver ? 'over' : 'within';
    console.log(
      `${file.name}: ${String(file.size)} B gzipped, ${verdict} ${String(file.budget)} B`,
    );
  }
}

await run();
