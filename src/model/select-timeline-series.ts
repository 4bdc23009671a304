import type { Compiler, Count, Dataset, Group } from './dataset.ts';
import { factorOf, type Factor } from './factor.ts';
import { largestGroups } from './largest-groups.ts';
import { middleTime } from './partial-date.ts';
import { valueOf } from './quantity.ts';
import { changeBetween, type Change } from './select-lists.ts';
import { couldLieIn, type Span } from './select-span.ts';

/** The change since the list that the editor compares with. */
export interface Comparison {
  readonly change: Change;
  /** Where it is worth words. */
  readonly factor: Factor | undefined;
}

/** A list with what is said of it beside its own facts. */
export interface TimelineList {
  readonly count: Count;
  /** The change since the compiler's list before. */
  readonly before: Change | undefined;
  /** Undefined up to the list that the editor compares with, and where none is. */
  readonly compared: Comparison | undefined;
  /** Days without a list of this compiler before it, when they are more than a year. */
  readonly spell: number | undefined;
  /** Its largest groups, as far as they are known. */
  readonly largest: readonly Group[];
}

/** The lists of one compiler in the span, oldest first. */
export interface TimelineSeries {
  readonly compiler: Compiler;
  readonly main: boolean;
  readonly lists: readonly TimelineList[];
}

/** A spell longer than this many days without a list breaks a compiler's line. */
const LONGEST_STEP = 365;

const MS_PER_DAY = 86_400_000;

/** One compiler's lists in the span; changes and spells are told from all that are known. */
export function selectTimelineSeries(
  dataset: Dataset,
  compiler: Compiler,
  known: readonly Count[],
  span: Span,
  compared: Count | undefined,
): TimelineSeries {
  const after = compared?.compiler === compiler ? known.indexOf(compared) : known.length;
  const lists = known.map((count, i): TimelineList => {
    const before = known[i - 1];
    const days =
      before && Math.round((middleTime(count.date) - middleTime(before.date)) / MS_PER_DAY);
    return {
      count,
      before: changeBetween(before, count),
      compared: i > after ? comparisonOf(compared, count) : undefined,
      spell: days !== undefined && days > LONGEST_STEP ? days : undefined,
      largest: largestGroups(count.groups),
    };
  });
  return {
    compiler,
    main: compiler === dataset.mainCompiler,
    lists: lists.filter(({ count }) => couldLieIn(count.date, span)),
  };
}

function comparisonOf(from: Count | undefined, to: Count): Comparison | undefined {
  const change = changeBetween(from, to);
  const [then, now] = [from && valueOf(from.quantity), valueOf(to.quantity)];
  if (!change || then === undefined || now === undefined) return undefined;
  return { change, factor: factorOf(then, now) };
}
