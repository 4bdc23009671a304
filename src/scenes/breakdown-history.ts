import { range } from 'd3-array';
import type { TextIn } from '../model/localised.ts';
import { dayTime, middleTime } from '../model/partial-date.ts';
import { valueOf } from '../model/quantity.ts';
import type { BreakdownHistory, CategoryHistory } from '../model/select-breakdown-history.ts';
import { cutTop, topOf } from '../model/select-top.ts';
import { reachOf } from './bar.ts';
import type { BreakdownOptions, BreakdownSurroundings, Fold } from './breakdown-rows.ts';
import { gridValues } from './grid-values.ts';
import { tenth } from './tenth.ts';
import { timeScale, type TimeScale } from './time-scale.ts';

/** A number of a list, in px. */
export interface HistoryMark {
  readonly x: number;
  readonly y: number;
  readonly exact: boolean;
}

/** A category's own small drawing. */
export interface HistoryPanel {
  readonly id: string;
  readonly label: TextIn;
  /** Its number on the last list that gives one. */
  readonly value: string;
  /** That list's date, where it is not the last of all. */
  readonly date: string | undefined;
  readonly path: string;
  readonly marks: readonly HistoryMark[];
  readonly selected: boolean;
  /** True when the panel bears the words of the scale: the first of its row. */
  readonly first: boolean;
}

/** Small drawings on one scale of people and one of time, so that they can be compared. */
export interface HistoryScene extends Fold {
  readonly columns: number;
  readonly panelWidth: number;
  readonly panelHeight: number;
  /** Y of zero. */
  readonly bottom: number;
  readonly panels: readonly HistoryPanel[];
  readonly grid: readonly { readonly y: number; readonly text: string | undefined }[];
  /** The years at both ends of the axis. */
  readonly years: readonly [first: string, last: string | undefined];
  readonly ticks: readonly number[];
}

const GAP = 20;

/** The least width of a panel: labels of three words fit in two lines. */
const NARROWEST = { phone: 126, page: 150 };

const MOST_COLUMNS = 6;

/** Room for the scale's words above the highest line, for the years under the plot, and the plot. */
const [HEAD, FOOT] = [16, 20];
const PLOT = { phone: 64, page: 84 };

/** Points stand whole inside the panel. */
const INSET = 4;

/** Lays out a panel for each category. */
export function breakdownHistoryScene(
  history: BreakdownHistory,
  options: BreakdownOptions,
  surroundings: BreakdownSurroundings,
): HistoryScene {
  const { width, strings } = surroundings;
  const size = width < 480 ? 'phone' : 'page';
  const columns = Math.max(
    1,
    Math.min(MOST_COLUMNS, Math.floor((width + GAP) / (NARROWEST[size] + GAP))),
  );
  const panelWidth = Math.floor((width - (columns - 1) * GAP) / columns);
  // Groups that the last list no longer has are shown when the reader asks for all.
  const current = history.series.filter((series) => series.current).length;
  const top = options.top ?? Math.min(current, topOf(history.series.length, undefined));
  const cut = cutTop(history.series, top, options.selected);
  const shown = options.showAll ? history.series : cut.shown;
  const time = timeScale(history.axis, [INSET, panelWidth - INSET]);
  const highest = Math.max(
    0,
    ...history.series.flatMap(({ points }) => points.map(({ quantity }) => reachOf(quantity))),
  );
  const { values, top: ceiling } = gridValues(highest);
  const bottom = HEAD + PLOT[size];
  const y = (value: number): number => tenth(bottom - (value / ceiling) * PLOT[size]);
  return {
    columns,
    panelWidth,
    panelHeight: bottom + FOOT,
    bottom,
    panels: inOrder(shown, options, surroundings).map(({ series, label }, i) => ({
      id: series.category.id,
      label,
      value: strings.quantity(series.last.quantity),
      date: series.current ? undefined : strings.shortDate(series.last.list.date),
      ...drawn(series, time, y),
      selected: series.category.id === options.selected,
      first: i % columns === 0,
    })),
    grid: values.map((value) => ({
      y: y(value),
      text: value > 0 && value === values.at(-1) ? strings.number(value) : undefined,
    })),
    years: yearsOf(history, strings),
    ticks: ticksOf(time),
    foldable: cut.others.length > 0 ? history.series.length : undefined,
    folded: cut.others.length > 0 && !options.showAll,
  };
}

function inOrder(
  shown: readonly CategoryHistory[],
  { sort }: BreakdownOptions,
  { strings, textIn }: BreakdownSurroundings,
): readonly { readonly series: CategoryHistory; readonly label: TextIn }[] {
  const labelled = shown.map((series) => ({ series, label: textIn(series.category.label) }));
  return sort === 'name'
    ? labelled.sort((a, b) => strings.charts.compare(a.label.text, b.label.text))
    : labelled;
}

/** Points, and the steps between those that hold until the next. */
function drawn(
  { points }: CategoryHistory,
  time: TimeScale,
  y: (value: number) => number,
): Pick<HistoryPanel, 'path' | 'marks'> {
  const marks = points.map(({ list, quantity }) => ({
    x: time.x(middleTime(list.date)),
    y: y(valueOf(quantity) ?? 0),
    exact: quantity.qualifier === 'exact',
  }));
  const path = marks
    .map(({ x, y: height }, i) => {
      const before = marks[i - 1];
      if (!before || !points[i]?.joined) return '';
      const start = points[i - 1]?.joined ? '' : `M${before.x} ${before.y}`;
      return `${start}H${x}V${height}`;
    })
    .join('');
  return { path, marks };
}

function yearsOf(
  { axis }: BreakdownHistory,
  strings: BreakdownSurroundings['strings'],
): HistoryScene['years'] {
  const [first, last] = [strings.year(axis.from), strings.year(axis.to)];
  return [first, last === first ? undefined : last];
}

/** Where years begin; none where they would be a comb. */
function ticksOf({ domain, x }: TimeScale): readonly number[] {
  const [from, to] = domain.map((day) => new Date(day).getUTCFullYear()) as [number, number];
  if (to - from > 20) return [];
  return range(from + 1, to + 1).map((year) => x(dayTime(`${year}-01-01`)));
}
