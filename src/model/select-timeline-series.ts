import type { Compiler, Count, Dataset } from './dataset.ts';
import { middleTime } from './partial-date.ts';
import { changeBetween, listBefore, type Change } from './select-lists.ts';
import { couldLieIn, type Span } from './select-span.ts';

/** A list with what is said of it beside its own facts. */
export interface TimelineList {
  readonly count: Count;
  /** The change since the compiler's list before. */
  readonly before: Change | undefined;
  /** The change since the compiler's list before, or since the list that the editor compares with. */
  readonly change: Change | undefined;
  /** Days without a list of this compiler before it, when they are more than a year. */
  readonly spell: number | undefined;
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
    const before = listBefore(known, count);
    const days =
      before && Math.round((middleTime(count.date) - middleTime(before.date)) / MS_PER_DAY);
    return {
      count,
      before: changeBetween(before, count),
      change: changeBetween(i > after ? compared : before, count),
      spell: days !== undefined && days > LONGEST_STEP ? days : undefined,
    };
  });
  return {
    compiler,
    main: compiler === dataset.mainCompiler,
    lists: lists.filter(({ count }) => couldLieIn(count.date, span)),
  };
}
