import { PARAMETERS } from './choice.ts';
import type { Field } from './fields.ts';

/**
 * The address that a form's entries make: what is empty is left out, ticked words stand in one value, and what is ticked
 * alone has none.
 */
export function addressOfForm(
  entries: Iterable<readonly [string, unknown]>,
  fields: readonly Field[],
  base: URL,
): URL {
  const kinds = new Map(fields.map(({ name, kind }) => [name, kind]));
  const values = new Map<string, string>();
  for (const [name, entry] of entries) {
    const value = String(entry).trim();
    const kind = kinds.get(name);
    const isOwn = PARAMETERS.some((own) => own === name);
    if (kind === 'checkbox') values.set(name, '');
    else if (kind === 'words')
      values.set(name, [values.get(name), value].filter(Boolean).join(' '));
    else if (value && (isOwn || kind || value !== 'auto')) values.set(name, value);
  }
  const url = new URL(base);
  url.search = new URLSearchParams([...values]).toString();
  return url;
}
