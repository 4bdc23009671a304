import { contextOf, drawFigure } from './canvas.ts';
import type { Figure } from './shape.ts';

/** Px of the file for one of the figure. */
const SCALE = 2;
/** The most px that every browser's canvas has (Safari on a phone). */
const MOST_PX = 16_000_000;

/**
 * A figure as PNG, at twice its size or as large as a canvas may be. Drawn on a canvas, not taken of an `img`: no page's
 * policy forbids that.
 */
export async function pngOf(figure: Figure, family: string): Promise<Blob> {
  const { width, height } = figure;
  const scale = Math.min(SCALE, Math.sqrt(MOST_PX / (width * height)));
  const context = contextOf(Math.round(width * scale), Math.round(height * scale));
  context.scale(scale, scale);
  drawFigure(context, figure, family);
  const { canvas } = context;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`No picture of ${canvas.width} by ${canvas.height} px.`);
  return blob;
}
