import { joinedPart, type Breakdown, type BreakdownPart, type Part } from './select-breakdown.ts';

/** The categories shown one by one, and the others as one. */
export interface TopParts {
  readonly parts: readonly BreakdownPart[];
  readonly others: { readonly count: number; readonly part: Part | undefined } | undefined;
}

/** More categories than these are a wall: where the editor says nothing, so many of them are shown. */
const [WALL, SHOWN] = [40, 20];

/** How many categories of so many are shown before the others are taken together. */
export function topOf(count: number, top: number | undefined): number {
  return top ?? (count > WALL ? SHOWN : count);
}

/**
 * The `top` largest categories and the rest of them taken together; without it all, or the first of a great many. A
 * category that is `selected` is never among the others, and a single one is shown by its own name.
 */
export function selectTop(
  { parts, list }: Breakdown,
  top: number | undefined,
  selected: string | undefined,
): TopParts {
  const { shown, others } = cutTop(parts, top, selected);
  return {
    parts: shown,
    others:
      others.length > 0 ? { count: others.length, part: joinedPart(others, list) } : undefined,
  };
}

/** The same cut for any facts of categories that stand in their order. */
export function cutTop<T extends { readonly category: { readonly id: string } }>(
  parts: readonly T[],
  top: number | undefined,
  selected: string | undefined,
): { readonly shown: readonly T[]; readonly others: readonly T[] } {
  const most = topOf(parts.length, top);
  const isOther = (part: T, place: number): boolean =>
    place >= most && part.category.id !== selected;
  const others = parts.filter(isOther);
  if (others.length < 2) return { shown: parts, others: [] };
  return { shown: parts.filter((part, place) => !isOther(part, place)), others };
}
