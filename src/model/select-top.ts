import { joinedPart, type Breakdown, type BreakdownPart, type Part } from './select-breakdown.ts';

/** The categories shown one by one, and the others as one. */
export interface TopParts {
  readonly parts: readonly BreakdownPart[];
  readonly others: { readonly count: number; readonly part: Part | undefined } | undefined;
}

/**
 * The `top` largest categories and the rest of them taken together. A category that is `selected` is never among the
 * others, and a single one is shown by its own name.
 */
export function selectTop(
  { parts, list }: Breakdown,
  top: number | undefined,
  selected: string | undefined,
): TopParts {
  const isOther = (part: BreakdownPart, place: number): boolean =>
    top !== undefined && place >= top && part.category.id !== selected;
  const others = parts.filter(isOther);
  if (others.length < 2) return { parts, others: undefined };
  return {
    parts: parts.filter((part, place) => !isOther(part, place)),
    others: { count: others.length, part: joinedPart(others, list) },
  };
}
