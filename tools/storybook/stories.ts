import { readFile } from 'node:fs/promises';
import { storybookFolder } from './build.ts';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

interface Entry extends Story {
  readonly type: 'story' | 'docs';
}

interface Index {
  readonly entries: Readonly<Record<string, Entry>>;
}

/** The stories and the pages of the built Storybook, in its own order. */
export async function builtEntries(): Promise<readonly Entry[]> {
  const index = JSON.parse(await readFile(`${storybookFolder}/index.json`, 'utf8')) as Index;
  return Object.values(index.entries);
}

/** The stories of the built Storybook, in its own order. */
export async function builtStories(): Promise<readonly Story[]> {
  return (await builtEntries()).filter(({ type }) => type === 'story');
}

/** The address of a story alone, with the toolbar's switches set. */
export function storyAddress(
  base: string,
  id: string,
  globals: Readonly<Record<string, string>> = {},
): string {
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  const query = new URLSearchParams({ id, viewMode: 'story', globals: chosen.join(';') });
  return `${base}/iframe.html?${query.toString()}`;
}
