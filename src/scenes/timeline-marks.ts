import { dayTime, middleTime } from '../model/partial-date.ts';
import type { Count } from '../model/dataset.ts';
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
  readonly steps: readonly Step[];
  /** The steps as an SVG path; empty where nothing connects. */
  readonly path: string;
  readonly marks: readonly Mark[];
  /** Spells without a list that break the line. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
}

/** A date on or before a day has no first day: its mark reaches back so many px. */
const TAIL = 14;

/** A compiler's lists on their scales; a step holds until the next list unless the selection found a long spell. */
export function seriesMarks(
  { lists }: TimelineSeries,
  time: TimeScale,
  y: (value: number) => number,
): SeriesMarks {
  const marks = lists.map((list) => markOf(list, time, y));
  const steps = marks.flatMap(({ x, y }, i): Step[] => {
    const before = marks[i - 1];
    if (before?.y === undefined || lists[i]?.spell !== undefined) return [];
    return [{ x1: before.x, y1: before.y, x2: x, y2: y }];
  });
  const breaks = marks.flatMap((mark, i) => {
    const before = marks[i - 1];
    return before && lists[i]?.spell !== undefined ? [{ from: before.x, to: mark.x }] : [];
  });
  return { steps, path: pathOf(steps), marks, breaks };
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
  return steps
    .map(({ x1, y1, x2, y2 }, i) => {
      const start = steps[i - 1]?.x2 === x1 ? '' : `M${x1} ${y1}`;
      return `${start}H${x2}${y2 === undefined ? '' : `V${y2}`}`;
    })
    .join('');
}
