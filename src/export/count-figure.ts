import type { CountLanguage } from '../i18n/strings.ts';
import type { Quantity } from '../model/quantity.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { paragraph, stacked, type Piece } from './paragraph.ts';
import type { Figure, Shape } from './shape.ts';
import { PICTURE_WIDTH } from './takeaway.ts';

/** What is written under a large number, and that number. */
export interface NumberFacts {
  readonly quantity: Quantity;
  readonly noun: string;
  readonly lines: readonly string[];
}

/** Px of the number, and of the words before and after it: half of that, as on a page. */
const [LARGE, HALF, HEIGHT] = [88, 44, 84];
/** The most of the number's size that a capital has over its baseline. */
const BASELINE = 76;

/** A number large, with its qualifier, what it counts and its changes. */
export function countFigure(
  { quantity, noun, lines }: NumberFacts,
  strings: CountLanguage,
  measureText: MeasureText,
): Figure {
  const said = (text: string, size: number, fill: 'ink' | 'muted'): Piece =>
    paragraph(text, PICTURE_WIDTH, { size, leading: Math.round(size * 1.4), fill }, measureText);
  const { height, shapes } = stacked([
    { gap: 0, piece: number(quantity, strings, measureText) },
    { gap: 4, piece: said(noun, 17, 'ink') },
    ...lines.map((line) => ({ gap: 2, piece: said(line, 15, 'muted') })),
  ]);
  return { width: PICTURE_WIDTH, height, shapes };
}

/** The number in one line; smaller where its words are long. */
function number(quantity: Quantity, strings: CountLanguage, measureText: MeasureText): Piece {
  const { before, number: digits, after } = strings.quantityParts(quantity);
  const width = (text: string, size: number, weight: 400 | 600): number =>
    text ? measureText(text, size, weight) : 0;
  const all = width(before, HALF, 400) + width(digits, LARGE, 600) + width(after, HALF, 400);
  const scale = Math.min(1, PICTURE_WIDTH / all);
  let x = 0;
  const run = (text: string, size: number, weight: 400 | 600): Shape[] => {
    if (!text) return [];
    const at = x;
    x += width(text, size * scale, weight);
    return [
      { kind: 'text', x: at, y: BASELINE * scale, text, size: size * scale, weight, fill: 'ink' },
    ];
  };
  return {
    height: Math.round(HEIGHT * scale),
    shapes: [...run(before, HALF, 400), ...run(digits, LARGE, 600), ...run(after, HALF, 400)],
  };
}
