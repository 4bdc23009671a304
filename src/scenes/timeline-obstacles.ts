import type { Box } from './place-labels.ts';
import type { SeriesMarks } from './timeline-marks.ts';

/** Half of the widest stroke and the radius of a point, with a little air. */
const LINE = 2;
const POINT = 4;

/** What labels must not cover: steps, points, spans and whiskers of all series. */
export function timelineObstacles(series: readonly SeriesMarks[]): readonly Box[] {
  return series.flatMap(({ steps, points }) => [
    ...steps.flatMap(({ x1, y1, x2, y2 }) => [
      box(x1, y1, x2, y1, LINE),
      ...(y2 === undefined ? [] : [box(x2, y1, x2, y2, LINE)]),
    ]),
    ...points.flatMap(({ x, y, span, whisker }) => [
      ...(y === undefined ? [] : [box(span?.from ?? x, y, span?.to ?? x, y, POINT)]),
      ...(whisker ? [box(x, whisker.top, x, whisker.bottom, POINT)] : []),
    ]),
  ]);
}

function box(x1: number, y1: number, x2: number, y2: number, air: number): Box {
  return {
    x: Math.min(x1, x2) - air,
    y: Math.min(y1, y2) - air,
    width: Math.abs(x2 - x1) + 2 * air,
    height: Math.abs(y2 - y1) + 2 * air,
  };
}
