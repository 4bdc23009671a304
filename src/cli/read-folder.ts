import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in a publisher's folder and may belong to the dataset: tables and JSON, by path with `/`; nothing hidden. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /^[^.].*\.(csv|tsv|txt|json)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, Uint8Array]> => {
        const path = file.slice(join(folder, '/').length).replaceAll('\\', '/');
        return [path, await readFile(file)];
      }),
    ),
  );
}
