import { max } from 'd3-array';
import type { TimelineLanguage } from '../i18n/strings.ts';
import type { TimelineWords } from '../i18n/timeline-words.ts';
import type { Timeline } from '../model/select-timeline.ts';
import type { Block } from './label-block.ts';
import type { Point } from './leader.ts';
import type { Box, LabelRequest } from './place-labels.ts';
import type { MeasureText } from './text-width.ts';
import type { SeriesMarks } from './timeline-marks.ts';

/** What a label names: the latest value, another value, a compiler, disagreeing sources, or a span without a list. */
export type LabelKind = 'latest' | 'value' | 'name' | 'conflict' | 'gap';

/** A label that has no place yet. */
export interface WantedLabel {
  readonly kind: LabelKind;
  /** Index of the series that it belongs to; undefined for a span without a list. */
  readonly series: number | undefined;
  /** The label's shapes, told apart by their size; a place has the size of one of them. */
  readonly blocks: readonly Block[];
  /** The point that the label belongs to. */
  readonly point: Point | undefined;
}

export type TimelineLabelRequest = LabelRequest<WantedLabel>;

/** What labels are placed by. */
export interface LabelSetting {
  readonly timeline: Timeline;
  readonly words: TimelineWords;
  readonly strings: TimelineLanguage;
  readonly series: readonly SeriesMarks[];
  readonly measureText: MeasureText;
  /** Where labels may stand. */
  readonly bounds: Box;
  /** Foot of the words over spans without a list. */
  readonly floor: number;
  /** The end of the axis in px. */
  readonly end: number;
}

/** The box moved sideways as far as the picture asks. */
export function inward(box: Box, bounds: Box): Box {
  const right = bounds.x + bounds.width - box.width;
  return { ...box, x: Math.max(bounds.x, Math.min(right, box.x)) };
}

/** Px of the last list of all. */
export function lastX(series: readonly SeriesMarks[]): number {
  return Math.max(...series.map(({ marks }) => max(marks, ({ x }) => x) ?? 0));
}
