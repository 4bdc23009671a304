import { readFileSync } from 'node:fs';
import { inProject } from '../root.ts';

/** What the build needs of package.json. */
export const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
  readonly version: string;
};
