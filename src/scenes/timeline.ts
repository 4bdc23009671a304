import { max } from 'd3-array';
import type { TimelineLanguage } from '../i18n/strings.ts';
import type { TimelineWords } from '../i18n/timeline-words.ts';
import { middleTime } from '../model/partial-date.ts';
import type { Timeline } from '../model/select-timeline.ts';
import { BEAD, eventBeads, type Bead } from './event-beads.ts';
import { gridValues } from './grid-values.ts';
import { CHART_TEXT } from './label-block.ts';
import type { Stop } from './nearest-stop.ts';
import { pictureHeight } from './picture-height.ts';
import type { Box } from './place-labels.ts';
import { tenth } from './tenth.ts';
import type { MeasureText } from './text-width.ts';
import { timelineLines, type TimelineLines } from './timeline-lines.ts';
import type { NoteMark, PlaceNotes } from './timeline-notes.ts';
import { timeScale } from './time-scale.ts';
import { timeTicks, type TimeTicks } from './time-ticks.ts';
import { timelineLabels, type SceneLabel } from './timeline-labels.ts';
import { figuresOf, seriesMarks, type SeriesMarks } from './timeline-marks.ts';

/** What a picture depends on beside the facts. */
export interface TimelineSetting {
  readonly width: number;
  /** Px that the picture is higher than its own height. */
  readonly stretch: number;
  readonly strings: TimelineLanguage;
  readonly words: TimelineWords;
  readonly measureText: MeasureText;
  /** The editor's own notes; undefined where there are none. */
  readonly notes?: PlaceNotes | undefined;
  /** False where the sources of a list are not shown. */
  readonly withSources?: boolean;
}

/** A line of the scale with its label's left foot. */
export interface GridLine {
  readonly y: number;
  readonly text: string;
}

/** A timeline in px: no colour, no DOM. */
export interface TimelineScene extends TimelineLines {
  readonly width: number;
  readonly height: number;
  /** Px of the scale's top. */
  readonly top: number;
  /** The zero line. */
  readonly bottom: number;
  readonly grid: readonly GridLine[];
  readonly time: TimeTicks;
  readonly series: readonly SeriesMarks[];
  readonly beads: readonly Bead[];
  readonly labels: readonly SceneLabel[];
  /** Boxes in which the grid is cut out. */
  readonly halos: readonly Box[];
  readonly notes: readonly NoteMark[];
  /** Px from the baseline to the foot of the years' names. */
  readonly years: number;
  /** The lists in the order of the selection. */
  readonly stops: readonly Stop[];
  /** Indices of series whose name found no room. */
  readonly unlabelled: readonly number[];
}

/** Room over the plot for a label above the highest point, and under it for beads and years. */
const HEAD = 26;
const FOOT = 28;
/** On a phone the events are a list only. */
const LEAST_FOR_BEADS = 400;
/** From the baseline to that of the years' names. */
const YEARS = 23;
/** Half a point with its ring. */
const EDGE = 7;

/** Puts a timeline on its scales and places its labels; a pointer moves over it without a new one. */
export function timelineScene(timeline: Timeline, setting: TimelineSetting): TimelineScene {
  const { width, stretch, strings, words, measureText } = setting;
  const inner = pictureHeight(width) + stretch;
  const [top, bottom] = [HEAD, inner - FOOT];
  const highest = max(timeline.lists, ({ count }) => max(figuresOf(count)));
  const values = gridValues(Math.max(0, highest ?? 0));
  const y = (value: number): number => tenth(bottom - (value / values.top) * (bottom - top));
  const grid = values.values.map((value) => ({ y: y(value), text: strings.number(value) }));
  const gutter = Math.ceil(Math.max(...grid.map(({ text }) => measureText(text, CHART_TEXT)))) + 10;
  const time = timeScale(timeline.axis, [gutter, width - EDGE]);
  const series = timeline.series.map((one) => seriesMarks(one, time, y));
  const beads = eventBeads(
    width < LEAST_FOR_BEADS ? [] : timeline.milestones.map(({ date }) => time.x(middleTime(date))),
    [gutter, width],
    measureText,
    strings.number,
  );
  const labels = timelineLabels({
    timeline,
    words,
    strings,
    series,
    measureText,
    bounds: { x: gutter - 4, y: 0, width: width - gutter + 4, height: bottom - EDGE },
    floor: bottom - BEAD / 2 - 4,
    end: width,
  });
  const marks = new Map(series.flatMap((one) => one.marks.map((mark) => [mark.id, mark])));
  const notes = setting.notes?.(time);
  const room = notes?.height ?? 0;
  return {
    width,
    height: inner + room,
    top,
    bottom,
    grid,
    time: timeTicks(time, CHART_TEXT, strings, measureText),
    series,
    beads,
    labels,
    halos: [...labels.map(({ box }) => halo(box)), ...beads.map((bead) => beadBox(bead, bottom))],
    notes: notes?.marks ?? [],
    years: YEARS + room,
    stops: timeline.lists.map(({ count: { id } }) => ({
      id,
      x: marks.get(id)?.x ?? 0,
      y: marks.get(id)?.y ?? bottom,
    })),
    unlabelled: series.length > 1 ? [...series.keys()].filter((i) => !isNamed(i, labels)) : [],
    ...timelineLines(timeline.lists, setting),
  };
}

function isNamed(series: number, labels: readonly SceneLabel[]): boolean {
  return labels.some(
    (label) =>
      label.series === series &&
      (label.kind === 'name' ||
        (label.kind === 'latest' && label.lines.flatMap(({ runs }) => runs).length > 1)),
  );
}

/** A label's box with some air at its sides. */
function halo({ x, y, width, height }: Box): Box {
  return { x: tenth(x - 2), y: tenth(y), width: width + 4, height };
}

function beadBox({ x, width }: Bead, bottom: number): Box {
  return { x: tenth(x - width / 2), y: bottom - BEAD / 2, width, height: BEAD };
}
