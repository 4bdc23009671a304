import type { ChangeSummary, LeaderFact } from '../i18n/breakdown-strings.ts';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { BreakdownChange, ChangePart } from '../model/select-breakdown-change.ts';
import { labelInSentence, MOST_NAMES } from './breakdown-summary.ts';

/** The facts of the sentence about two lists. */
export function changeSummary(
  { from, to, total, parts, risen, fallen, sure }: BreakdownChange,
  strings: BreakdownLanguage,
): ChangeSummary {
  const count = (isCounted: (part: ChangePart) => boolean): number =>
    parts.filter(isCounted).length;
  return {
    from: from.date,
    to: to.date,
    then: from.quantity,
    now: to.quantity,
    difference: total.difference,
    risen: leaderFact(risen, strings),
    fallen: leaderFact(fallen, strings),
    added: count(({ status }) => status === 'new'),
    gone: count(({ status }) => status === 'gone'),
    sure,
    comparable: count(({ difference }) => difference !== undefined),
  };
}

function leaderFact(
  leaders: readonly ChangePart[],
  strings: BreakdownLanguage,
): LeaderFact | undefined {
  const [first] = leaders;
  if (!first?.then || !first.now || first.difference === undefined) return undefined;
  const isNamed = leaders.length <= MOST_NAMES;
  return {
    labels: isNamed ? leaders.map(({ category }) => labelInSentence(category, strings)) : [],
    count: leaders.length,
    by: Math.abs(first.difference),
    then: first.then,
    now: first.now,
  };
}
