import type { Source } from '../model/dataset.ts';

/** Who published the sources, each once, in their order. */
export function publishersOf(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))];
}
