import type { Category } from './dataset.ts';

/** True when two names are other words, order, case and punctuation apart. */
export function namesDiffer(a: string, b: string): boolean {
  return words(a) !== words(b);
}

/** True when the list's own name for a group is not the category's in any language. */
export function isOtherName(category: Category, printed: string): boolean {
  return [...category.label.values()].every((label) => namesDiffer(label, printed));
}

function words(text: string): string {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(([word]) => word)
    .sort()
    .join(' ');
}
