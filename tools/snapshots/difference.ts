import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far the colours of a pixel may lie apart, from 0 to 1; the edges of letters and lines aren't compared. */
const THRESHOLD = 0.2;

/**
 * So many pixels may differ: another version of the browser rounds some edges otherwise. A digit of the smallest type is
 * larger.
 */
export const TOLERANCE = 30;

/** What is not alike; `diff` is a PNG that marks it, where both have one size. */
export interface Difference {
  readonly says: string;
  readonly diff?: Buffer;
}

/** What sets two PNGs apart; undefined within the tolerance. */
export function differenceOf(kept: Buffer, taken: Buffer): Difference | undefined {
  const [a, b] = [PNG.sync.read(kept), PNG.sync.read(taken)];
  if (a.width !== b.width || a.height !== b.height)
    return { says: `is ${b.width} × ${b.height} px, was ${a.width} × ${a.height}` };
  const diff = new PNG({ width: a.width, height: a.height });
  const different = pixelmatch(a.data, b.data, diff.data, a.width, a.height, {
    threshold: THRESHOLD,
  });
  if (different <= TOLERANCE) return undefined;
  return { says: `differs in ${different} px`, diff: PNG.sync.write(diff) };
}

/** Shades of a channel are kept in steps of so many: the eye and the threshold see no difference, a third of the bytes does. */
const STEP = 16;

/** The same picture in fewer bytes: no transparency, fewer shades. */
export function packed(png: Buffer): Buffer {
  const picture = PNG.sync.read(png);
  const { data } = picture;
  for (let i = 0; i < data.length; i++)
    data[i] = Math.min(255, Math.round((data[i] ?? 0) / STEP) * STEP);
  return PNG.sync.write(picture, {
    colorType: 2,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}
