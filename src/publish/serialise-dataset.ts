import type { DatasetFile } from '../model/schema.ts';

/** The file's text: one record a line, keys in the order of the file, a line break at the end. */
export function serialiseDataset(file: DatasetFile): string {
  const entries = Object.entries(file)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${valueText(value)}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}

function valueText(value: unknown): string {
  const isTable = Array.isArray(value) && value.some((item) => typeof item === 'object');
  if (!isTable) return JSON.stringify(value);
  return `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
