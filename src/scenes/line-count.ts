import type { MeasureText } from './text-width.ts';

/** Lines that a text takes in a column of `width` px: breaks after spaces and hyphens, and inside words that are wider. */
export function lineCount(
  text: string,
  width: number,
  size: number,
  measureText: MeasureText,
): number {
  const whole = measureText(text, size);
  if (whole <= width) return 1;
  const space = measureText(' ', size);
  let lines = 1;
  let used = 0;
  for (const word of text.match(/[^\s-]*-|[^\s-]+/gu) ?? []) {
    const length = measureText(word, size);
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    if (length > width) lines += Math.ceil(length / width) - 1;
    used += (length % width) + (word.endsWith('-') ? 0 : space);
  }
  return lines;
}
