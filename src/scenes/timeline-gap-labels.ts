import { range } from 'd3-array';
import { above, blockOf, wrappedBlock, type Block, type Run } from './label-block.ts';
import type { Box } from './place-labels.ts';
import {
  inward,
  lastX,
  type LabelSetting,
  type TimelineLabelRequest,
} from './timeline-label-request.ts';

/** An empty span narrower than this is the width of a gap between words. */
const FEWEST_PX = 12;
/** Widths in px that the words are wrapped to where they have no room. */
const NARROW = [90, 64];
/** Px that words keep from the ends of their span. */
const AIR = 5;

/**
 * "no newer list" in the empty span at the end: on one line or wrapped to the span. Where the data is old it is said
 * even without room, reaching back under the line.
 */
export function newerLabel(setting: LabelSetting): TimelineLabelRequest[] {
  const { timeline, strings, series, measureText, end } = setting;
  const last = lastX(series);
  const room = end - last - 2 * AIR;
  if (!timeline.noNewer || room + 2 * AIR < FEWEST_PX) return [];
  const run: Run = { text: strings.timeline.noNewerList, weight: 400 };
  const oneLine = blockOf([[run]], measureText);
  const wrapped = wrappedBlock(run, room, measureText, 3);
  const block = oneLine.width > room && !isCut(wrapped) ? wrapped : oneLine;
  if (block.width <= room) return [overSpan([block], () => (last + end) / 2, setting)];
  if (!timeline.old) return [];
  const narrow = NARROW.map((width) => wrappedBlock(run, width, measureText, 3));
  const blocks = [oneLine, ...narrow.filter((other) => !isCut(other))];
  return [overSpan(blocks, ({ width }) => end - width / 2, setting)];
}

/** "no list" in the spells that break the strongest line, where it has room. */
export function breakLabels(setting: LabelSetting): TimelineLabelRequest[] {
  const { strings, series, measureText } = setting;
  const run: Run = { text: strings.timeline.noList, weight: 400 };
  return (series[0]?.breaks ?? []).flatMap(({ from, to }) => {
    const room = to - from - 2 * AIR;
    const block = wrappedBlock(run, room, measureText, 2);
    return block.width > room || isCut(block)
      ? []
      : [overSpan([block], () => (from + to) / 2, setting)];
  });
}

function isCut({ lines }: Block): boolean {
  return lines.some((runs) => runs.some(({ text }) => text.endsWith('…')));
}

/** Low over the baseline, or as much higher as something stands there; the first of the blocks that has room. */
function overSpan(
  blocks: readonly Block[],
  middle: (block: Block) => number,
  { floor, bounds }: LabelSetting,
): TimelineLabelRequest {
  const rows = Math.max(1, Math.floor((floor - bounds.y) / 20));
  const candidates = range(rows).map((i): Box[] =>
    blocks.map((block) => inward(above(block, middle(block), floor - i * 20), bounds)),
  );
  return {
    label: { kind: 'gap', series: undefined, blocks, point: undefined },
    candidates: candidates.flat(),
  };
}
