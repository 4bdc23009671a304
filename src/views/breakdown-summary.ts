import type { BreakdownSummary, GroupsFact } from '../i18n/breakdown-strings.ts';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Category } from '../model/dataset.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Breakdown, BreakdownPart } from '../model/select-breakdown.ts';
import { textInSentence } from '../i18n/text-in-sentence.ts';

/** Equal groups that a sentence names one by one; more are counted. */
export const MOST_NAMES = 3;

/** The facts of a breakdown's sentence; `newest` when it is to be said that there is no newer list. */
export function breakdownSummary(
  breakdown: Breakdown,
  strings: BreakdownLanguage,
  newest: boolean,
): BreakdownSummary {
  const { list } = breakdown;
  return { date: list.date, newest, total: list.quantity, groups: groupsFact(breakdown, strings) };
}

/** A category's label as a sentence bears it. */
export function labelInSentence({ label }: Category, { lang }: BreakdownLanguage): string {
  return textInSentence(textIn(label, lang).text);
}

function groupsFact(
  { list, parts, rest, known, largest }: Breakdown,
  strings: BreakdownLanguage,
): GroupsFact {
  const label = ({ category }: BreakdownPart): string => labelInSentence(category, strings);
  const count = parts.length;
  const [first] = largest;
  if (count === 0) return { kind: 'none' };
  if (list.groupsOverlap)
    return {
      kind: 'overlap',
      count,
      largest:
        first && largest.length === 1 ? { label: label(first), each: first.quantity } : undefined,
    };
  if (!first) return { kind: 'partly', known: rest && known, count };
  if (count === 1 && !rest) return { kind: 'one', label: label(first) };
  if (largest.length === count && !rest) return { kind: 'equal', count, each: first.quantity };
  return {
    kind: 'largest',
    count,
    leaders: largest.length,
    labels: largest.length > MOST_NAMES ? [] : largest.map(label),
    each: first.quantity,
    share: first.share && strings.breakdown.share(inWords(first.share)),
    known: rest && known,
  };
}

/** Not quite all: ">99.9%" of a column is "more than 99.9%" in a sentence. */
function inWords(share: Quantity): Quantity {
  const isAlmostAll = share.qualifier === 'exact' && share.value >= 99.95 && share.value < 100;
  return isAlmostAll ? { ...share, qualifier: 'more-than', value: 99.9 } : share;
}
