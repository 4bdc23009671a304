import { DESCRIPTOR_FILE, parseDescriptor } from './descriptor.ts';

/** A warning for each table in a folder that `datapackage.json` does not name, as a copy "counts (1).csv" is. */
export function strayTables(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const text = new TextDecoder().decode(files.get(DESCRIPTOR_FILE));
  const named = parseDescriptor(text, () => undefined)?.resources.map(({ path }) => path) ?? [];
  return [...files.keys()]
    .filter((path) => /\.(csv|tsv)$/i.test(path) && !named.includes(path))
    .sort()
    .map((path) => `${path} is not in ${DESCRIPTOR_FILE}: nothing of it is published`);
}
