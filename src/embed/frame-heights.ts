/** Heights of a chart in frames of some widths, narrowest first; CSS pixels. */
export type FrameHeights = readonly { readonly width: number; readonly height: number }[];

/** As the frame's `data-heights` has them: `288:1402 700:870`. */
export const heightsText = (heights: FrameHeights): string =>
  heights.map(({ width, height }) => `${width}:${height}`).join(' ');

/** The height for a frame so wide: that of the widest one that isn't wider. Undefined where the text says none. */
export function heightAt(text: string, width: number): number | undefined {
  const pairs = text.split(' ').map((pair) => pair.split(':').map(Number));
  const fitting = pairs.filter(([from = NaN]) => from <= width).at(-1) ?? pairs[0];
  const height = fitting?.[1];
  return height && height > 0 ? height : undefined;
}
