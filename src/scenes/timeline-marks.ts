import { dayTime, middleTime } from '../model/partial-date.ts';
import type { Count } from '../model/dataset.ts';
import { half, stepColumns, type StepPoint } from './step-columns.ts';
import { valueOf } from '../model/quantity.ts';
import type { TimelineList, TimelineSeries } from '../model/select-timeline-series.ts';
import type { TimeScale } from './time-scale.ts';

/** A list in px. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  /** Undefined where the list has no number. */
  readonly y: number | undefined;
  /** All that an imprecise or contested date can mean; undefined for a day. */
  readonly span: { readonly from: number; readonly to: number } | undefined;
  /** From the highest figure that a source gives to the lowest; undefined where they agree. */
  readonly whisker: { readonly top: number; readonly bottom: number } | undefined;
}

/** A list's number held until the next list: along `y1` to `x2`, then to `y2` where the next has a number. */
export interface Step {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number | undefined;
}

/** A compiler's line and points. */
export interface SeriesMarks {
  /** As many as can be told apart on a screen. */
  readonly steps: readonly Step[];
  /** The steps as an SVG path; empty where nothing connects. */
  readonly path: string;
  /** Every list. */
  readonly marks: readonly Mark[];
  /** The lists that are drawn as points: all, unless they would be a band. */
  readonly points: readonly Mark[];
  /** Spells without a list that break the line. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
}

/** A date on or before a day has no first day: its mark reaches back so many px. */
const TAIL = 14;

/** Px that points need apart on average, to be points. */
const APART = 3;

/** A compiler's lists on their scales; a step holds until the next list unless the selection found a long spell. */
export function seriesMarks(
  { lists }: TimelineSeries,
  time: TimeScale,
  y: (value: number) => number,
): SeriesMarks {
  const marks = lists.map((list) => markOf(list, time, y));
  const dense = marks.length * APART > time.range[1] - time.range[0];
  const runs = runsOf(marks, lists, dense ? half : undefined).map(stepsOf);
  const breaks = marks.flatMap((mark, i) => {
    const before = marks[i - 1];
    return before && lists[i]?.spell !== undefined ? [{ from: before.x, to: mark.x }] : [];
  });
  return {
    steps: runs.flat(),
    path: runs.map(pathOf).join(''),
    marks,
    points: dense ? pointsOf(marks) : marks,
    breaks,
  };
}

/** Lists with a number that a line connects; `end`: where a list without one ends it. */
interface Connected {
  readonly points: StepPoint[];
  end?: number;
}

/** `snap` puts the lists of a dense series on columns of dots, so that they can be thinned. */
function runsOf(
  marks: readonly Mark[],
  lists: readonly TimelineList[],
  snap = (x: number): number => x,
): readonly Connected[] {
  const runs: Connected[] = [];
  let run: Connected | undefined;
  marks.forEach(({ x, y }, i) => {
    if (lists[i]?.spell !== undefined) run = undefined;
    if (y === undefined) {
      if (run) run.end = snap(x);
      run = undefined;
      return;
    }
    if (!run) runs.push((run = { points: [] }));
    run.points.push({ x: snap(x), y });
  });
  return runs;
}

function stepsOf({ points, end }: Connected): readonly Step[] {
  return stepColumns(points).flatMap(({ x, y }, i, kept): Step[] => {
    const next = kept[i + 1];
    if (next) return [{ x1: x, y1: y, x2: next.x, y2: next.y }];
    return end === undefined ? [] : [{ x1: x, y1: y, x2: end, y2: undefined }];
  });
}

/** Of a dense series only the last list is a point, and those with a whisker or a span that have room. */
function pointsOf(marks: readonly Mark[]): readonly Mark[] {
  let reached = -Infinity;
  return marks.filter(({ x, span, whisker }, i) => {
    if (i === marks.length - 1) return true;
    if ((!whisker && !span) || x < reached + APART) return false;
    reached = x;
    return true;
  });
}

function markOf({ count }: TimelineList, time: TimeScale, y: (value: number) => number): Mark {
  const value = valueOf(count.quantity);
  const figures = figuresOf(count);
  const whisker =
    Math.max(...figures) > Math.min(...figures)
      ? { top: y(Math.max(...figures)), bottom: y(Math.min(...figures)) }
      : undefined;
  return {
    id: count.id,
    x: time.x(middleTime(count.date)),
    y: value === undefined ? undefined : y(value),
    span: spanOf(count, time),
    whisker,
  };
}

function spanOf(count: Count, time: TimeScale): Mark['span'] {
  const dates = [
    count.date,
    ...(count.conflict?.alternatives ?? []).flatMap(({ date }) => (date ? [date] : [])),
  ];
  const from = Math.min(...dates.map((date) => time.x(dayTime(date.from))));
  const to = Math.max(...dates.map((date) => time.x(dayTime(date.to))));
  if (count.date.precision === 'on-or-before') return { from: to - TAIL, to };
  return to > from ? { from, to } : undefined;
}

/** Every figure that a source gives for the list. */
export function figuresOf({ quantity, conflict }: Count): number[] {
  const given = [quantity, ...(conflict?.alternatives ?? []).map((other) => other.quantity)];
  return given.flatMap((figure) => {
    if (!figure) return [];
    if (figure.qualifier === 'between') return [figure.low, figure.high];
    return 'value' in figure ? [figure.value] : [];
  });
}

function pathOf(steps: readonly Step[]): string {
  const [first] = steps;
  if (!first) return '';
  const along = steps.map(({ x2, y2 }) => `H${x2}${y2 === undefined ? '' : `V${y2}`}`);
  return `M${first.x1} ${first.y1}${along.join('')}`;
}
