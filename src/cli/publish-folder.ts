import { latestDayAt } from '../publish/check-published.ts';
import { publishTables, type Publication } from '../publish/publish-tables.ts';
import { strayTables } from '../publish/stray-tables.ts';
import { readFolder } from './read-folder.ts';

/**
 * Publishes a folder of tables in memory; nothing is written. Faults are in the result; it rejects only when the folder
 * cannot be read.
 */
export async function publishFolder(folder: string, now = Date.now()): Promise<Publication> {
  const files = await readFolder(folder);
  const publication = publishTables(files, latestDayAt(now));
  if (publication.status === 'refused') return publication;
  return { ...publication, warnings: [...publication.warnings, ...strayTables(files)] };
}
