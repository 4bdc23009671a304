import type { Compiler, Dataset } from './dataset.ts';
import { selectCompiler } from './select-lists.ts';

/**
 * The compilers that an attribute names, each once: the dataset's main one first, then as named. None named: the main
 * one alone.
 * @throws {FactError} for an id that no compiler has.
 */
export function selectSeriesCompilers(
  dataset: Dataset,
  ids: string | undefined,
): readonly Compiler[] {
  const named = (ids ?? '').split(/\s+/).filter(Boolean);
  if (named.length === 0) return [dataset.mainCompiler];
  const chosen = new Set(named.map((id) => selectCompiler(dataset, id, 'compilers')));
  const main = chosen.has(dataset.mainCompiler) ? [dataset.mainCompiler] : [];
  return [...new Set([...main, ...chosen])];
}
