import type { DatasetFile } from '../model/schema.ts';

/** What a published file holds, in one line: `41 lists, 46 deaths, 36 places; sequence 1, 12.3 kB gzip`. */
export function summaryLine(file: DatasetFile, gzipSize: number): string {
  const tables = [
    [file.counts.length, 'list'],
    [file.milestones.length, 'milestone'],
    [file.deathTotals.length, 'yearly total'],
    [file.deaths.length, 'death'],
    [file.places.length, 'place'],
    [file.figures.length, 'figure'],
    [file.sources.length, 'source'],
  ] as const;
  const records = tables.map(([n, name]) => `${n} ${name}${n === 1 ? '' : 's'}`);
  return `${records.join(', ')}; sequence ${file.sequence}, ${(gzipSize / 1000).toFixed(1)} kB gzip`;
}
