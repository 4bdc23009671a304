import type { Count, Dataset, Milestone } from './dataset.ts';
import { selectComparedList } from './select-compared-list.ts';
import { listsOf, type Change } from './select-lists.ts';
import {
  selectTimelineSeries,
  type Comparison,
  type TimelineList,
  type TimelineSeries,
} from './select-timeline-series.ts';
import { selectMilestones } from './select-milestones.ts';
import { recordOf } from './record.ts';
import { couldLieIn, liesIn, selectSpan, type Span } from './select-span.ts';
import { selectSeriesCompilers } from './select-series-compilers.ts';
import { daysBetween, middleTime, type Day } from './partial-date.ts';

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

/** The fact of the sentence. */
export interface TimelineSummary {
  readonly latest: Count;
  /** The change since the list before. */
  readonly change: Change | undefined;
  /** The editor's own comparison, said in its place. */
  readonly compared: Comparison | undefined;
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
  /** True when the axis ends more days after the last list than the dataset's own limit. */
  readonly old: boolean;
  /** The releases reported after the last list, oldest first. */
  readonly releasesSince: readonly Milestone[];
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
    .map((compiler, i) => selectTimelineSeries(dataset, compiler, known[i] ?? [], span, compared))
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
      change: latest.before,
      compared: latest.compared,
      highestOf: recordOf(listsOf(dataset, strongest.compiler), latest.count),
    },
    highest: strongest.lists.map(({ count }) => count).reduce(higher),
    comparedWith: strongest.lists.find(({ count }) => count === compared)?.count,
    noNewer,
    old: daysBetween(last, axis.to) > dataset.oldAfterDays,
    releasesSince: noNewer
      ? dataset.milestones.filter(
          ({ kind, date }) => kind === 'release' && date.from > last && date.from <= axis.to,
        )
      : [],
    cut: chosen && {
      shown: lists.length,
      known: everyKnown.length,
      uncertain: lists.filter(({ count }) => !liesIn(count.date, span)).length,
      chosen,
    },
  };
}

/** The axis starts with the first known list or the editor's later day, and runs on to the end of the span. */
function axisOf(span: Span, { from }: TimelineChoice, known: readonly Count[]): Span {
  const first = known.reduce<Day>((day, { date }) => (date.from < day ? date.from : day), span.to);
  return { from: from && from > first ? from : first, to: span.to };
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
