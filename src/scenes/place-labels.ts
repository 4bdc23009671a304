/** A rectangle in px; `x`, `y` are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label with the places it may take, best first. */
export interface LabelRequest<T> {
  readonly label: T;
  readonly candidates: readonly Box[];
  /** What else the label covers at a place, such as a leader: it may cross obstacles, but no label. */
  readonly tailOf?: (candidate: Box) => readonly Box[];
}

/** A label that has found its place. */
export interface PlacedLabel<T> {
  readonly label: T;
  readonly box: Box;
}

/**
 * Gives each label, in the order given, its first candidate that lies in the picture and touches neither an obstacle
 * nor a label placed before; `air` px stay free between two labels side by side. A label that finds none is left out:
 * list first what must not go missing.
 */
export function placeLabels<T>(
  requests: readonly LabelRequest<T>[],
  bounds: Box,
  obstacles: readonly Box[] = [],
  air = 0,
): readonly PlacedLabel<T>[] {
  const labels: Box[] = [];
  const tails: Box[] = [];
  const free = (candidate: Box, ...taken: readonly (readonly Box[])[]): boolean =>
    !taken.some((boxes) => boxes.some((other) => overlap(candidate, other)));
  return requests.flatMap(({ label, candidates, tailOf = () => [] }) => {
    const box = candidates.find(
      (candidate) =>
        isInside(candidate, bounds) &&
        free(candidate, obstacles, tails) &&
        free({ ...candidate, x: candidate.x - air, width: candidate.width + 2 * air }, labels) &&
        tailOf(candidate).every((part) => free(part, labels)),
    );
    if (!box) return [];
    labels.push(box);
    tails.push(...tailOf(box));
    return [{ label, box }];
  });
}

/** True when two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}
