/** Px between two lines of a hatch. */
const STEP = 5;

/**
 * Diagonal lines clipped to a box of `width` by `height` px whose corner is 0, 0, as the `d` of an SVG path. Lines, not
 * an SVG pattern: they need no id, and survive print, forced colours and export.
 */
export function hatchPath(width: number, height: number): string {
  const lines: string[] = [];
  for (let x = STEP - height; x < width; x += STEP) {
    // A line rises from (x, height) to (x + height, 0).
    const from = Math.max(0, x);
    const to = Math.min(width, x + height);
    if (to - from > 0.5)
      lines.push(`M${px(from)},${px(height - (from - x))}L${px(to)},${px(height - (to - x))}`);
  }
  return lines.join('');
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
