import { middleTime } from '../model/partial-date.ts';
import { valueOf } from '../model/quantity.ts';
import type { TimelineList } from '../model/select-timeline-series.ts';
import { tenth } from './tenth.ts';

/** A compiler's lists as a line the height of a word, in px. */
export interface Sparkline {
  readonly width: number;
  readonly height: number;
  /** Each number held until the next list; a list between two long spells is a point of its own. */
  readonly path: string;
  /** The list whose number is shown; undefined where that has none. */
  readonly last: { readonly x: number; readonly y: number } | undefined;
}

const HEIGHT = 24;
const WIDEST = 200;
/** Room for the last point, which is larger than the line. */
const EDGE = 4;
/** Where zero lies: the line's own width above the edge. */
const FLOOR = HEIGHT - 1;

/**
 * The lists up to the shown one, oldest first, from zero up; undefined where no number is held until a next list, since
 * points alone say nothing.
 */
export function sparklineScene(
  lists: readonly TimelineList[],
  room: number,
): Sparkline | undefined {
  const values = lists.map(({ count }) => valueOf(count.quantity));
  const width = Math.min(WIDEST, room);
  const times = lists.map(({ count }) => middleTime(count.date));
  const [first = 0, end = 0] = [times[0], times.at(-1)];
  const most = values.reduce<number>((a, b) => Math.max(a, b ?? 0), 0) || 1;
  const points = lists.map(({ spell }, i) => {
    const [time = end, value] = [times[i], values[i]];
    return {
      x: tenth(1 + ((time - first) / (end - first || 1)) * (width - EDGE - 1)),
      y: value === undefined ? undefined : tenth(FLOOR - (value / most) * (FLOOR - EDGE)),
      apart: spell !== undefined,
    };
  });
  const path = points
    .map(({ x, y, apart }, i) => {
      const held = !apart && points[i - 1]?.y !== undefined;
      const to = held ? `H${x}` : '';
      if (y === undefined) return to;
      return held ? `${to}V${y}` : `M${x} ${y}h0`;
    })
    .join('');
  if (!path.includes('H')) return undefined;
  const { x = 0, y } = points.at(-1) ?? {};
  return { width, height: HEIGHT, path, last: y === undefined ? undefined : { x, y } };
}
