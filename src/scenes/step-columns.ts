/** A list in px. */
export interface StepPoint {
  readonly x: number;
  readonly y: number;
}

/** Columns of a screen with two dots a px; coordinates are rounded to a tenth of a px, so that a finer one adds little. */
const COLUMN = 0.5;

/**
 * The points of a line, thinned to the first, the last, the lowest and the highest of each column of dots, in their order:
 * the line through them covers the same dots as the line through all. After U. Jugel, Z. Jerzak, G. Hackenbroich, V.
 * Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", Proceedings of the VLDB Endowment 7 (10), 2014.
 * Steps are connected, so it holds for them as for straight lines.
 */
export function stepColumns<P extends StepPoint>(points: readonly P[]): readonly P[] {
  const kept: P[] = [];
  for (let start = 0, end = 0; start < points.length; start = end) {
    const column = columnOf(points[start]);
    for (end = start + 1; end < points.length && columnOf(points[end]) === column; end++);
    kept.push(...extremesOf(points, start, end));
  }
  return kept;
}

function columnOf(point: StepPoint | undefined): number {
  return Math.floor((point?.x ?? 0) / COLUMN);
}

/** First, last, lowest and highest from `start` to before `end`, each once. */
function extremesOf<P extends StepPoint>(points: readonly P[], start: number, end: number): P[] {
  let [low, high] = [start, start];
  const y = (i: number): number => points[i]?.y ?? 0;
  for (let i = start; i < end; i++) {
    if (y(i) < y(low)) low = i;
    if (y(i) > y(high)) high = i;
  }
  return [...new Set([start, low, high, end - 1])]
    .sort((a, b) => a - b)
    .flatMap((i) => points[i] ?? []);
}
