import { LINE_HEIGHT, type Block, type Line } from './label-block.ts';
import { leaderOf, type Leader } from './leader.ts';
import { placeLabels, type Box } from './place-labels.ts';
import { breakLabels, newerLabel } from './timeline-gap-labels.ts';
import type { LabelKind, LabelSetting } from './timeline-label-request.ts';
import { nameLabels } from './timeline-name-labels.ts';
import { tenth } from './tenth.ts';
import { timelineObstacles } from './timeline-obstacles.ts';
import { conflictLabels, latestLabel, valueLabels } from './timeline-value-labels.ts';

/** A label that has found its place in the picture. */
export interface SceneLabel {
  readonly kind: LabelKind;
  /** Index of the series that it belongs to; undefined for a span without a list. */
  readonly series: number | undefined;
  /** Each line with its baseline. */
  readonly lines: readonly { readonly y: number; readonly runs: Line }[];
  readonly box: Box;
  /** Where the lines are anchored, and by which end: the one towards their point. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From a compiler's name to its point, where it stands away from it. */
  readonly leader: Leader | undefined;
}

/** Px between two labels side by side: closer ones read as one. */
const AIR = 6;
/** From a line's head to its baseline. */
const BASELINE = 12.5;

/**
 * Direct labels in order of weight: the latest value, that there is no newer list, the compilers' names, highest, compared
 * and first value, the spans without a list, sources that disagree. What finds no room is left out; the caller lists the names that were.
 */
export function timelineLabels(setting: LabelSetting): readonly SceneLabel[] {
  const requests = [
    latestLabel,
    newerLabel,
    nameLabels,
    valueLabels,
    breakLabels,
    conflictLabels,
  ].flatMap((labels) => labels(setting));
  const placed = placeLabels(requests, setting.bounds, timelineObstacles(setting.series), AIR);
  return placed.map(({ label: { kind, series, blocks, point }, box }) => ({
    kind,
    series,
    lines: linesIn(box, blocks).map((runs, i) => ({
      y: tenth(box.y + BASELINE + i * LINE_HEIGHT),
      runs,
    })),
    box,
    ...anchorOf(box, point?.x),
    leader: (kind === 'name' || kind === 'latest') && point ? leaderOf(box, point) : undefined,
  }));
}

function linesIn({ width, height }: Box, blocks: readonly Block[]): Block['lines'] {
  return blocks.find((block) => block.width === width && block.height === height)?.lines ?? [];
}

function anchorOf(box: Box, point: number | undefined): Pick<SceneLabel, 'x' | 'anchor'> {
  const [left, right] = [box.x, box.x + box.width];
  if (point !== undefined && left >= point) return { x: tenth(left), anchor: 'start' };
  if (point !== undefined && right <= point) return { x: tenth(right), anchor: 'end' };
  return { x: tenth((left + right) / 2), anchor: 'middle' };
}
