import { readFile } from 'node:fs/promises';
import { storybookFolder } from './build.ts';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

interface Index {
  readonly entries: Readonly<Record<string, Story & { readonly type: 'story' | 'docs' }>>;
}

/** The stories of the built Storybook, in its own order. */
export async function builtStories(): Promise<readonly Story[]> {
  const index = JSON.parse(await readFile(`${storybookFolder}/index.json`, 'utf8')) as Index;
  return Object.values(index.entries).filter(({ type }) => type === 'story');
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
