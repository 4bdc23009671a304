import type { Rolldown } from 'vite';
import { LANGUAGES } from '../../src/i18n/load-strings.ts';
import { gzipSize } from './gzip-size.ts';

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** A chunk and all that it imports statically. */
function withStaticImports(chunks: Chunks, name: string, seen = new Set<string>()): Set<string> {
  const chunk = chunks.get(name);
  if (chunk === undefined || seen.has(name)) return seen;
  seen.add(name);
  for (const imported of chunk.imports) withStaticImports(chunks, imported, seen);
  return seen;
}

const isDefaultLanguage = (chunk: Rolldown.OutputChunk): boolean =>
  chunk.facadeModuleId?.replaceAll('\\', '/').endsWith(`/src/i18n/${LANGUAGES[0]}/index.ts`) ??
  false;

/**
 * Bytes (gzip -9, file by file) of what an element's first picture waits for: its entry and the words in the
 * default language, each with its static imports. What it loads when asked, such as the export, doesn't count.
 */
export function firstPaintSize(output: Rolldown.RolldownOutput): number {
  const chunks: Chunks = new Map(
    output.output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const [entry] = output.output;
  const size = (names: ReadonlySet<string>): number =>
    [...names].reduce((sum, name) => sum + gzipSize(chunks.get(name)?.code ?? ''), 0);
  const start = withStaticImports(chunks, entry.fileName);
  const words = [...chunks.values()]
    .filter(isDefaultLanguage)
    .map((chunk) => withStaticImports(chunks, chunk.fileName, new Set(start)));
  return Math.max(size(start), ...words.map(size));
}
