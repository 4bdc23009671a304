import type { Compiler, Count, Dataset, Milestone } from './dataset.ts';
import { selectComparedList } from './select-compared-list.ts';
import { changeBetween, listBefore, listsOf, type Change } from './select-lists.ts';
import { selectMilestones } from './select-milestones.ts';
import { factorOf, type Factor } from './factor.ts';
import { recordOf } from './record.ts';
import { couldLieIn, liesIn, selectSpan, type Span } from './select-span.ts';
import { selectSeriesCompilers } from './select-series-compilers.ts';
import { middleTime, type Day } from './partial-date.ts';
import { valueOf } from './quantity.ts';

/** What the editor chose; absent attributes are undefined. */
export interface TimelineChoice {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Ids of compilers, separated by spaces. */
  readonly compilers: string | undefined;
  readonly compareTo: string | undefined;
  /** `all`, `releases`, `none` or ids, separated by spaces. */
  readonly milestones: string | undefined;
}

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

/** The fact of the sentence. */
export interface TimelineSummary {
  readonly latest: Count;
  readonly change: Change | undefined;
  /** The editor's own comparison in place of the list before; `factor` where it is worth words. */
  readonly compared: { readonly factor: Factor | undefined } | undefined;
  /** The number of all known lists of the compiler, when the latest is higher than every other. */
  readonly highestOf: number | undefined;
}

/** The facts of a timeline: no pixels, no words. */
export interface Timeline {
  /** The strongest series first; compilers without a list in the span are left out. */
  readonly series: readonly TimelineSeries[];
  /** The lists of all series, oldest first. */
  readonly lists: readonly TimelineList[];
  readonly axis: Span;
  readonly milestones: readonly Milestone[];
  readonly summary: TimelineSummary;
  readonly highest: Count;
  readonly comparedWith: Count | undefined;
  /** True when no compiler shown has a list after the last one drawn. */
  readonly noNewer: boolean;
  /** The newest release reported after the last list. */
  readonly releaseSince: Milestone | undefined;
  /** Lists of these compilers in and out of the span; undefined when the editor set none. */
  readonly cut: Cut | undefined;
}

export interface Cut {
  readonly shown: number;
  readonly known: number;
  /** Lists shown whose date may lie outside the span. */
  readonly uncertain: number;
  readonly chosen: ChosenDays;
}

/** The days that the editor set. */
export interface ChosenDays {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** No list to draw: none known, or none in the days that the editor set. */
export interface EmptyTimeline {
  readonly none: ChosenDays | undefined;
}

/** A spell longer than this many days without a list breaks a compiler's line. */
export const LONGEST_STEP = 365;

const MS_PER_DAY = 86_400_000;

/**
 * The lists, milestones and comparison that the editor chose.
 * @throws {FactError} for a day, compiler or milestone that the dataset does not know.
 */
export function selectTimeline(dataset: Dataset, choice: TimelineChoice): Timeline | EmptyTimeline {
  const span = selectSpan(dataset, choice);
  const compilers = selectSeriesCompilers(dataset, choice.compilers);
  const known = compilers.map((compiler) => listsOf(dataset, compiler));
  const upToEnd = (known[0] ?? []).filter(({ date }) => date.from <= span.to);
  const compared = selectComparedList(upToEnd, choice.compareTo);
  const milestones = selectMilestones(dataset, choice.milestones);
  const series = compilers
    .map((compiler, i) => seriesOf(dataset, compiler, known[i] ?? [], span, compared))
    .filter(({ lists }) => lists.length > 0);
  const lists = series
    .flatMap(({ lists }) => lists)
    .sort((a, b) => middleTime(a.count.date) - middleTime(b.count.date));
  const chosen =
    choice.from || choice.to
      ? { from: choice.from || undefined, to: choice.to || undefined }
      : undefined;
  const strongest = series[0];
  const latest = strongest?.lists.at(-1);
  if (!strongest || !latest) return { none: chosen };
  const everyKnown = known.flat();
  const last = lists.reduce((day, { count }) => laterDay(day, count.date.to), '');
  const noNewer = everyKnown.every(({ date }) => date.from <= last);
  const axis = axisOf(span, choice, everyKnown);
  return {
    series,
    lists,
    axis,
    milestones: milestones.filter(({ date }) => couldLieIn(date, axis)),
    summary: {
      latest: latest.count,
      change: latest.change,
      compared: latest.change && latest.change.from === compared ? comparison(latest) : undefined,
      highestOf: recordOf(listsOf(dataset, strongest.compiler), latest.count),
    },
    highest: strongest.lists.map(({ count }) => count).reduce(higher),
    comparedWith: strongest.lists.find(({ count }) => count === compared)?.count,
    noNewer,
    releaseSince: noNewer
      ? dataset.milestones.findLast(
          ({ kind, date }) => kind === 'release' && date.from > last && date.from <= axis.to,
        )
      : undefined,
    cut: chosen && {
      shown: lists.length,
      known: everyKnown.length,
      uncertain: lists.filter(({ count }) => !liesIn(count.date, span)).length,
      chosen,
    },
  };
}

function seriesOf(
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

/** The axis starts with the first known list or the editor's later day, and runs on to the end of the span. */
function axisOf(span: Span, { from }: TimelineChoice, known: readonly Count[]): Span {
  const first = known.reduce<Day>((day, { date }) => (date.from < day ? date.from : day), span.to);
  return { from: from && from > first ? from : first, to: span.to };
}

function comparison({ change, count }: TimelineList): { factor: Factor | undefined } {
  const from = change && valueOf(change.from.quantity);
  const to = valueOf(count.quantity);
  return { factor: from !== undefined && to !== undefined ? factorOf(from, to) : undefined };
}

function higher(a: Count, b: Count): Count {
  return top(b) >= top(a) ? b : a;
}

function top({ quantity }: Count): number {
  if ('value' in quantity) return quantity.value;
  return 'high' in quantity ? quantity.high : -1;
}

function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}
