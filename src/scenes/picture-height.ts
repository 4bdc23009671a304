/** Width and height in px of the pictures at phone, article and wide width. */
const SIZES = [
  [320, 260],
  [700, 360],
  [1100, 420],
] as const;

/** The height of a drawing for a width, in px: grows more slowly than the width, and not beyond the widest size. */
export function pictureHeight(width: number): number {
  const [small, middle, wide] = SIZES;
  const between = (
    [x0, y0]: readonly [number, number],
    [x1, y1]: readonly [number, number],
  ): number => Math.round(y0 + ((width - x0) / (x1 - x0)) * (y1 - y0));
  if (width <= small[0]) return small[1];
  if (width <= middle[0]) return between(small, middle);
  return width <= wide[0] ? between(middle, wide) : wide[1];
}
