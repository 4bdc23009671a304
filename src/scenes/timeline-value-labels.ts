import { range } from 'd3-array';
import type { TimelineLanguage } from '../i18n/strings.ts';
import type { Count } from '../model/dataset.ts';
import { above, blockOf, type Block, type Line, type Run } from './label-block.ts';
import type { Point } from './leader.ts';
import type { Box } from './place-labels.ts';
import {
  inward,
  type LabelKind,
  type LabelSetting,
  type TimelineLabelRequest,
} from './timeline-label-request.ts';
import { figuresOf, type Mark } from './timeline-marks.ts';

/** Px that a label may stand farther from its mark; the latest value must not go missing. */
const LIFTS: Readonly<Record<LabelKind, readonly number[]>> = {
  latest: range(10, 310, 10),
  value: [10],
  conflict: [],
  name: [],
  gap: [],
};
/** A label with a greater lift may stand aside too. */
const MOST_NEAR = 30;
/** Whiskers smaller than this many px are read in the readout, not beside the mark. */
const SEEN_WHISKER = 5;

/** The strongest line's last value, bold, with the compiler's name where there are several. */
export function latestLabel(setting: LabelSetting): TimelineLabelRequest[] {
  const { timeline, words, strings, series, measureText, bounds } = setting;
  const [mark, name] = [series[0]?.marks.at(-1), words.names[0]];
  if (!mark) return [];
  const value: Run = { text: strings.quantity(timeline.summary.latest.quantity), weight: 600 };
  const named = timeline.series.length > 1 ? name : undefined;
  const bold: Run | undefined = named && { ...named, weight: 600 };
  const shapes: Line[][] = bold ? [[[bold, value]], [[bold], [value]], [[value]]] : [[[value]]];
  const blocks = shapes.map((lines) => blockOf(lines, measureText));
  return [besideMark('latest', blocks, mark, bounds)];
}

/** The strongest line's highest value, the one compared with, and the first. */
export function valueLabels(setting: LabelSetting): TimelineLabelRequest[] {
  const { timeline, strings, series, measureText, bounds } = setting;
  const { highest, comparedWith, summary } = timeline;
  const first = timeline.series[0]?.lists[0]?.count;
  const wanted = [highest, comparedWith, first].filter((count) => count !== undefined);
  return [...new Set(wanted)].flatMap((count) => {
    const mark = series[0]?.marks.find(({ id }) => id === count.id);
    if (!mark || count === summary.latest) return [];
    const text = strings.quantity(count.quantity);
    return [besideMark('value', [blockOf([[{ text, weight: 400 }]], measureText)], mark, bounds)];
  });
}

/** Both figures beside a whisker that can be seen. */
export function conflictLabels(setting: LabelSetting): TimelineLabelRequest[] {
  const { timeline, strings, series, measureText, bounds } = setting;
  const drawn = new Set(series[0]?.points);
  return (timeline.series[0]?.lists ?? []).flatMap(({ count }, i) => {
    const mark = series[0]?.marks[i];
    if (!mark?.whisker || !drawn.has(mark)) return [];
    if (mark.whisker.bottom - mark.whisker.top < SEEN_WHISKER) return [];
    const text = eitherOf(count, strings);
    if (!text) return [];
    const block = blockOf([[{ text, weight: 400 }]], measureText);
    return [besideMark('conflict', [block], mark, bounds)];
  });
}

function eitherOf(count: Count, strings: TimelineLanguage): string | undefined {
  const other = count.conflict?.alternatives.find(({ quantity }) => quantity)?.quantity;
  const figures = new Set(figuresOf(count));
  return other && figures.size === 2
    ? strings.timeline.either(strings.quantity(count.quantity), strings.quantity(other))
    : undefined;
}

/** Over the mark where possible, else under or beside it; what has to be read may also stand a little higher or lower. */
function besideMark(
  kind: LabelKind,
  blocks: readonly Block[],
  mark: Mark,
  bounds: Box,
): TimelineLabelRequest {
  const point = { x: mark.x, y: mark.y ?? bounds.y + bounds.height };
  return {
    label: { kind, series: 0, blocks, point },
    candidates: [[0], LIFTS[kind]]
      .flatMap((lifts) => blocks.flatMap((block) => placesBeside(block, point, mark, lifts)))
      .map((box) => inward(box, bounds)),
  };
}

function placesBeside(
  block: Block,
  { x, y }: Point,
  { whisker, span }: Mark,
  lifts: readonly number[],
): Box[] {
  const { width, height } = block;
  const [head, foot] = [(whisker?.top ?? y) - 5, (whisker?.bottom ?? y) + 5];
  const sides = [(span?.to ?? x) + 8, (span?.from ?? x) - 8 - width];
  return lifts.flatMap((lift) => {
    const airs = lift > MOST_NEAR ? [-4, 12, 30, 60] : [-4];
    const shifts = [0, ...airs.flatMap((air) => [width / 2 + air, -width / 2 - air])];
    return [
      ...shifts.map((shift) => above(block, x + shift, head - lift)),
      ...shifts.map((shift) => above(block, x + shift, foot + height + lift)),
      ...(lift === 0 ? [y - height / 2, y - height, y] : []).flatMap((up) =>
        sides.map((left) => ({ x: left, y: up, width, height })),
      ),
    ];
  });
}
