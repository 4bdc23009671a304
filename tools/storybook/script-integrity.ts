import { existsSync, readFileSync } from 'node:fs';
import { cdnFolder, SCRIPT_INTEGRITY } from '../build/cdn.ts';

/** The hash of the script as it was last built; undefined where it has not been. */
export function scriptIntegrity(): string | undefined {
  const file = `${cdnFolder}/${SCRIPT_INTEGRITY}`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
