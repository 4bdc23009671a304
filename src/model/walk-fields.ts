export type Path = readonly (string | number)[];

/** Calls `visit` for each named field of JSON, depth first; items of an array have the name of the array. */
export function walkFields(
  value: unknown,
  visit: (name: string, value: unknown, path: Path) => void,
  path: Path = [],
  name = '',
): void {
  visit(name, value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    if (Array.isArray(value)) walkFields(child, visit, [...path, Number(key)], name);
    else walkFields(child, visit, [...path, key], key);
}
