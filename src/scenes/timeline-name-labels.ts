import { range } from 'd3-array';
import { wrappedBlock, type Block, type Run } from './label-block.ts';
import { alongLeader, distance, leaderOf, type Point } from './leader.ts';
import type { Box } from './place-labels.ts';
import {
  inward,
  lastX,
  type LabelSetting,
  type TimelineLabelRequest,
} from './timeline-label-request.ts';
import type { Mark } from './timeline-marks.ts';

/** A name's widths in px, the broadest first. */
const WIDTHS = [220, 120, 80];
/** A name stands no farther from its point than this part of the plot's width. */
const FARTHEST = 0.12;

/** The other compilers' names with their last value, at the ends of their lines. */
export function nameLabels(setting: LabelSetting): TimelineLabelRequest[] {
  const { timeline, words, strings, series, measureText, bounds } = setting;
  const farthest = Math.max(40, bounds.width * FARTHEST);
  const last = lastX(series);
  return timeline.series.flatMap(({ lists }, i) => {
    const [mark, name, list] = [series[i]?.marks.at(-1), words.names[i], lists.at(-1)];
    if (i === 0 || !mark || !name || !list) return [];
    const value: Run = { text: strings.quantity(list.count.quantity), weight: 600 };
    const blocks = WIDTHS.map((width) =>
      wrappedBlock({ ...name, weight: 400 }, width, measureText, 3, value),
    );
    const point = { x: mark.x, y: mark.y ?? bounds.y + bounds.height };
    const candidates = blocks
      .flatMap((block) => around(block, mark, point.y))
      .map((box) => inward(box, bounds))
      .filter((box) => distance(box, point) < farthest)
      .sort((a, b) => cost(a, point, last) - cost(b, point, last));
    const tailOf = (box: Box): Box[] => alongLeader(leaderOf(box, point));
    return [{ label: { kind: 'name' as const, series: i, blocks, point }, candidates, tailOf }];
  });
}

/** Nearer and more over its point is better; the empty span after the last list comes last. */
function cost(box: Box, point: Point, last: number): number {
  const aside = Math.abs(box.x + box.width / 2 - point.x);
  return distance(box, point) + aside / 8 + (box.x + box.width > last ? 1000 : 0);
}

/** Places round a mark, nearest first. */
function around({ width, height }: Block, { x, span }: Mark, y: number): Box[] {
  const [from, to] = [span?.from ?? x, span?.to ?? x];
  const columns = [to + 8, x - width / 2, from - 8 - width, to + 30, from - 30 - width];
  const rows = range(15).map((i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2) * 12);
  return rows.flatMap((row) =>
    columns.map((left) => ({ x: left, y: y - height / 2 + row, width, height })),
  );
}
