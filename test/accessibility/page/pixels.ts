import type { PaintedText } from './painted.ts';

/** Takes the element's text out of its picture; the returned function brings it back. */
export function withoutText(element: Element): () => void {
  const sheet = new CSSStyleSheet();
  // Where the system forces its colours it forces them on text that is to vanish, too.
  sheet.replaceSync(
    `* { forced-color-adjust: none !important; -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; }
     text:not(.halo), text:not(.halo) tspan { fill: transparent !important; }`,
  );
  const own = new CSSStyleSheet();
  own.replaceSync(
    `${element.localName} { forced-color-adjust: none !important; -webkit-text-fill-color: transparent !important; }`,
  );
  const root = element.shadowRoot;
  root?.adoptedStyleSheets.push(sheet);
  document.adoptedStyleSheets.push(own);
  return () => {
    root?.adoptedStyleSheets.pop();
    document.adoptedStyleSheets.pop();
  };
}

/** A colour, `rgb()`, and its share of the pixels of some box. */
export type Share = readonly [colour: string, share: number];

/** The colours in each of the boxes of a picture of the window at one pixel a CSS pixel. */
export async function coloursIn(
  png: string,
  boxes: readonly PaintedText['boxes'][number][],
): Promise<Share[][]> {
  const bytes = await fetch(`data:image/png;base64,${png}`);
  const picture = await createImageBitmap(await bytes.blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas.');
  context.drawImage(picture, 0, 0);
  return boxes.map(([x, y, width, height]) => {
    const w = Math.max(1, Math.round(width));
    const h = Math.max(1, Math.round(height));
    const { data } = context.getImageData(Math.round(x), Math.round(y), w, h);
    const counts = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].map(([colour, count]) => [colour, count / (w * h)] as const);
  });
}
