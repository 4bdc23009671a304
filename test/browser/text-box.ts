/**
 * The box of a drawn text in px of the page, of the cells of its letters. Firefox's own box of an SVG text is rounded
 * outwards by up to two px a side.
 */
export function textBox(text: SVGTextContentElement): DOMRect {
  const cells = Array.from({ length: text.getNumberOfChars() }, (_, i) => text.getExtentOfChar(i));
  const left = Math.min(...cells.map(({ x }) => x));
  const top = Math.min(...cells.map(({ y }) => y));
  const right = Math.max(...cells.map(({ x, width }) => x + width));
  const bottom = Math.max(...cells.map(({ y, height }) => y + height));
  const toPage = text.getScreenCTM();
  const from = new DOMPoint(left, top).matrixTransform(toPage ?? undefined);
  const to = new DOMPoint(right, bottom).matrixTransform(toPage ?? undefined);
  return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y);
}
