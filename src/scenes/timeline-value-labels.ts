import type { Strings } from '../i18n/strings.ts';
import type { Count } from '../model/dataset.ts';
import { above, blockOf, type Block, type Run } from './label-block.ts';
import type { Box } from './place-labels.ts';
import {
  inward,
  type LabelKind,
  type LabelSetting,
  type TimelineLabelRequest,
} from './timeline-label-request.ts';
import { figuresOf, type Mark } from './timeline-marks.ts';

/** Whiskers smaller than this many px are read in the readout, not beside the mark. */
const SEEN_WHISKER = 5;

/** The strongest line's last value, bold, with the compiler's name where there are several. */
export function latestLabel(setting: LabelSetting): TimelineLabelRequest[] {
  const { timeline, words, strings, series, measureText, bounds } = setting;
  const [mark, name] = [series[0]?.marks.at(-1), words.names[0]];
  if (!mark) return [];
  const value: Run = { text: strings.quantity(timeline.summary.latest.quantity), weight: 600 };
  const named = timeline.series.length > 1 && name;
  const block = blockOf([named ? [{ ...name, weight: 600 }, value] : [value]], measureText);
  return [besideMark('latest', block, mark, bounds)];
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
    return [besideMark('value', blockOf([[{ text, weight: 400 }]], measureText), mark, bounds)];
  });
}

/** Both figures beside a whisker that can be seen. */
export function conflictLabels(setting: LabelSetting): TimelineLabelRequest[] {
  const { timeline, strings, series, measureText, bounds } = setting;
  return (timeline.series[0]?.lists ?? []).flatMap(({ count }, i) => {
    const mark = series[0]?.marks[i];
    const text = eitherOf(count, strings);
    if (!text || !mark?.whisker || mark.whisker.bottom - mark.whisker.top < SEEN_WHISKER) return [];
    const block = blockOf([[{ text, weight: 400 }]], measureText);
    return [besideMark('conflict', block, mark, bounds)];
  });
}

function eitherOf(count: Count, strings: Strings): string | undefined {
  const other = count.conflict?.alternatives.find(({ quantity }) => quantity)?.quantity;
  const figures = new Set(figuresOf(count));
  return other && figures.size === 2
    ? strings.timeline.either(strings.quantity(count.quantity), strings.quantity(other))
    : undefined;
}

/** Over the mark where possible, else under or beside it; what has to be read may also stand a little higher or lower. */
function besideMark(
  kind: LabelKind,
  block: Block,
  { x, y, whisker, span }: Mark,
  bounds: Box,
): TimelineLabelRequest {
  const at = y ?? bounds.y + bounds.height;
  const { width, height } = block;
  const [head, foot] = [(whisker?.top ?? at) - 5, (whisker?.bottom ?? at) + 5];
  const shifts = [0, width / 2 - 4, 4 - width / 2];
  const rows = (lift: number): Box[] => [
    ...shifts.map((shift) => above(block, x + shift, head - lift)),
    ...shifts.map((shift) => above(block, x + shift, foot + height + lift)),
  ];
  const sides = [at - height / 2, at - height, at].flatMap((up) =>
    [(span?.to ?? x) + 8, (span?.from ?? x) - 8 - width].map((left) => {
      return { x: left, y: up, width, height };
    }),
  );
  const farther = kind === 'conflict' ? [] : [10, 20, 30].flatMap(rows);
  return {
    label: { kind, series: 0, blocks: [block], point: { x, y: at } },
    candidates: [...rows(0), ...sides, ...farther].map((box) => inward(box, bounds)),
  };
}
