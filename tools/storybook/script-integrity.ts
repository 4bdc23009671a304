import { existsSync, readFileSync } from 'node:fs';
import { cdnFolder, integrityFile, SCRIPT } from '../build/cdn.ts';

/** The hash of the script as it was last built; undefined where it has not been. */
export function scriptIntegrity(): string | undefined {
  const file = `${cdnFolder}/${integrityFile(SCRIPT)}`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
