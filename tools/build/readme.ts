import { readFile, writeFile } from 'node:fs/promises';
import { inProject } from '../root.ts';
import { cdnFolder, integrityFile, SCRIPT } from './cdn.ts';

const README = inProject('README.md');

/** Each `integrity="sha384-…"` in the README's snippets; a placeholder of any length counts too. */
const INTEGRITY = /(?<=integrity=")sha384-[^"]*(?=")/g;

const builtIntegrity = async (): Promise<string> =>
  (await readFile(`${cdnFolder}/${integrityFile(SCRIPT)}`, 'utf8')).trim();

/** Writes the built file's hash into the README's snippets; returns whether anything changed. */
export async function updateReadme(): Promise<boolean> {
  const text = await readFile(README, 'utf8');
  const updated = text.replace(INTEGRITY, await builtIntegrity());
  if (updated !== text) await writeFile(README, updated);
  return updated !== text;
}

/** The hashes in the README that are not the built file's, and whether there is any hash at all. */
export async function readmeHashes(): Promise<{ readonly found: number; readonly stale: number }> {
  const hashes = (await readFile(README, 'utf8')).match(INTEGRITY) ?? [];
  const built = await builtIntegrity();
  return { found: hashes.length, stale: hashes.filter((hash) => hash !== built).length };
}
