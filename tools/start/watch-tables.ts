import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Spreadsheets save in several steps; one publishing at the end is enough. */
const QUIET_MS = 250;

/** Tables and their description; not the lock files and drafts that spreadsheets leave beside them. */
const isTable = (name: string): boolean =>
  !/^[.~#]/.test(name) && (/\.(csv|tsv|txt)$/i.test(name) || name === 'datapackage.json');

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter(isTable).toSorted())
    hash.update(name).update(await readFile(path.join(folder, name)));
  return hash.digest('hex');
}

/**
 * Calls `changed` after the tables of a folder have really changed, one call at a time. What `changed` itself writes
 * there doesn't count. Returns the function that stops it.
 */
export async function watchTables(
  folder: string,
  changed: () => Promise<void>,
): Promise<() => void> {
  let known = await fingerprint(folder);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const check = async (): Promise<void> => {
    // A table that is being replaced is missing for a moment; its next event brings us back.
    const now = await fingerprint(folder).catch(() => known);
    if (now === known) return;
    await changed();
    known = await fingerprint(folder).catch(() => now);
  };
  const watcher = watch(folder, (_event, name) => {
    if (name !== null && !isTable(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(check, check);
    }, QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
