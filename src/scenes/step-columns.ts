/** A list in px. */
export interface StepPoint {
  readonly x: number;
  readonly y: number;
}

/** Px to a half: a column of dots on a screen that has two a px. */
export function half(px: number): number {
  return Math.round(px * 2) / 2;
}

/**
 * The points of a stepped line, thinned to the first, the last, the lowest and the highest of each column, which is one x,
 * in their order: the steps through them cover exactly what the steps through all do. After U. Jugel, Z. Jerzak, G.
 * Hackenbroich, V. Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", Proceedings of the VLDB Endowment
 * 7 (10), 2014.
 */
export function stepColumns<P extends StepPoint>(points: readonly P[]): readonly P[] {
  const kept: P[] = [];
  for (let start = 0, end = 0; start < points.length; start = end) {
    for (end = start + 1; end < points.length && points[end]?.x === points[start]?.x; end++);
    kept.push(...extremesOf(points, start, end));
  }
  return kept;
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
