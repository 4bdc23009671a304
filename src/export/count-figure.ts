import type { CountLanguage } from '../i18n/strings.ts';
import type { Quantity } from '../model/quantity.ts';
import type { TextIn } from '../model/localised.ts';
import type { Sparkline } from '../scenes/sparkline.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { paragraph, stacked, type Piece } from './paragraph.ts';
import type { Figure, Shape } from './shape.ts';

/** What is written under a large number, and that number. */
export interface NumberFacts {
  readonly quantity: Quantity;
  readonly noun: string;
  readonly lines: readonly string[];
  readonly sparkline?: Sparkline | undefined;
  readonly largest?: GroupsFacts | undefined;
}

/** The largest groups of a list. */
export interface GroupsFacts {
  readonly caption: string;
  readonly groups: readonly { readonly label: TextIn; readonly value: string }[];
}

/** Px of a board's columns: a change in any language in one line, and a group's label in two at most. */
const SINCE = 372;
const GUTTER = 32;
/** From this width the groups stand beside the changes, else under them. */
const LEAST_FOR_TWO = 620;
/** Px of the number, and of the words before and after it: half of that, as on a page. */
const [LARGE, HALF, HEIGHT] = [88, 44, 84];
/** The most of the number's size that a capital has over its baseline. */
const BASELINE = 76;

/** A number large, with its qualifier, what it counts and its changes; beside these the largest groups. */
export function countFigure(
  { quantity, noun, lines, sparkline, largest }: NumberFacts,
  width: number,
  strings: CountLanguage,
  measureText: MeasureText,
): Figure {
  const beside = width >= LEAST_FOR_TWO;
  const said = (text: string, size: number, fill: 'ink' | 'muted', wide: number): Piece =>
    paragraph(text, wide, { size, leading: Math.round(size * 1.4), fill }, measureText);
  const since = stacked([
    ...lines.map((line, i) => ({
      gap: i === 0 ? 0 : 2,
      piece: said(line, 15, 'muted', largest && beside ? SINCE : width),
    })),
    ...(sparkline ? [{ gap: lines.length > 0 ? 14 : 0, piece: sparklinePiece(sparkline) }] : []),
  ]);
  const { height, shapes } = stacked([
    { gap: 0, piece: number(quantity, width, strings, measureText) },
    { gap: 4, piece: said(noun, 17, 'ink', width) },
    ...(largest && beside
      ? [
          {
            gap: 20,
            piece: sideBySide(since, groupsPiece(largest, width - SINCE - GUTTER, measureText)),
          },
        ]
      : [
          ...(since.height > 0 ? [{ gap: lines.length > 0 ? 2 : 14, piece: since }] : []),
          ...(largest ? [{ gap: 20, piece: groupsPiece(largest, width, measureText) }] : []),
        ]),
  ]);
  return { width, height, shapes };
}

function sideBySide(left: Piece, right: Piece): Piece {
  const x = left.height > 0 ? SINCE + GUTTER : 0;
  return {
    height: Math.max(left.height, right.height),
    shapes: [...left.shapes, { kind: 'group', shift: [x, 0], shapes: right.shapes }],
  };
}

/** The groups under their caption, numbers at the end of a column, labels after it. */
function groupsPiece(
  { caption, groups }: GroupsFacts,
  width: number,
  measureText: MeasureText,
): Piece {
  const column = Math.max(...groups.map(({ value }) => measureText(value, 15, 600)));
  const labelX = column + 10;
  const rows = groups.map(({ label, value }): Piece => {
    const setting = { size: 15, leading: 21, lang: label.lang };
    const words = paragraph(label.text, width - labelX, setting, measureText);
    const number: Shape = {
      kind: 'text',
      x: column,
      y: 16,
      text: value,
      anchor: 'end',
      size: 15,
      weight: 600,
      fill: 'ink',
    };
    return {
      height: words.height,
      shapes: [number, { kind: 'group', shift: [labelX, 0], shapes: words.shapes }],
    };
  });
  const head = paragraph(caption, width, { size: 13, leading: 20, fill: 'muted' }, measureText);
  return stacked([head, ...rows].map((piece, i) => ({ gap: i === 0 ? 0 : 3, piece })));
}

/** A canvas leaves out strokes of no length, so that a list that stands alone becomes a small disc. */
function sparklinePiece({ path, height, last }: Sparkline): Piece {
  const alone = [...path.matchAll(/M([\d.]+) ([\d.]+)h0(?!H)/g)];
  return {
    height,
    shapes: [
      { kind: 'path', d: path, stroke: 'accent', strokeWidth: 1.5 },
      ...alone.map(([, x, y]): Shape => ({
        kind: 'circle',
        x: Number(x),
        y: Number(y),
        r: 1,
        fill: 'accent',
      })),
      ...(last ? [{ kind: 'circle', ...last, r: 3.5, fill: 'accent' } as const] : []),
    ],
  };
}

/** The number in one line; smaller where its words are long. */
function number(
  quantity: Quantity,
  room: number,
  strings: CountLanguage,
  measureText: MeasureText,
): Piece {
  const { before, number: digits, after } = strings.quantityParts(quantity);
  const width = (text: string, size: number, weight: 400 | 600): number =>
    text ? measureText(text, size, weight) : 0;
  const all = width(before, HALF, 400) + width(digits, LARGE, 600) + width(after, HALF, 400);
  const scale = Math.min(1, room / all);
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
