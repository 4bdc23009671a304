import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the project, whatever folder the command was started in. */
export const inProject = (...parts: string[]): string => path.join(root, ...parts);
