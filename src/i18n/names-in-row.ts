/** Names in a row, those beyond `most` counted by `others`; they have commas of their own, so semicolons part them. */
export function namesInRow(
  names: readonly string[],
  most: number,
  others: (n: number) => string,
  semicolon = '; ',
): string {
  const hidden = names.length > most + 1 ? names.length - most : 0;
  const named = names.slice(0, names.length - hidden);
  return [...named, ...(hidden > 0 ? [others(hidden)] : [])].join(semicolon);
}

/** A sentence names so many sources. */
export const MOST_CITED = 3;

/**
 * Sentences in a row, each with its full stop, and an address after them, which bears none. Hyphens at which no line
 * breaks are plain ones, since the text is to be searched for.
 */
export function sentences(parts: readonly (string | false)[], address: string | undefined): string {
  const ended = parts.flatMap((part) => (part ? [/[.!?…]$/u.test(part) ? part : `${part}.`] : []));
  return [...ended, ...(address ? [address] : [])].join(' ').replaceAll('\u2011', '-');
}
