import type { TextIn } from '../model/localised.ts';
import { CHART_TEXT, GAP, HEADER_TEXT, type RowsLayout } from '../scenes/rows-layout.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { wrapLines } from '../scenes/wrap-lines.ts';
import { paragraph, type Piece } from './paragraph.ts';
import type { Paint, Shape } from './shape.ts';

/** Px of a row with one line, of a line, and over and under the lines of a row with several. */
const [ROW, LINE, AIR] = [28, 16, 4];
/** Px of a line of the column headers, and under the last. */
const [HEAD_LINE, HEAD_AIR] = [16, 6];
/** Px of a row's mark. */
export const MARK_HEIGHT = 14;

/** How the columns lie, as far as a row needs it. */
export type ColumnsLayout = Pick<RowsLayout, 'labels' | 'labelWidth'>;

/** A text that ends at the right end of its column. */
export interface EndCell {
  readonly text: string;
  /** The column's right end. */
  readonly x: number;
  readonly weight?: 400 | 600;
  readonly fill?: Paint;
}

/** The name of a column of numbers. */
export interface HeadCell {
  readonly text: string;
  readonly x: number;
  /** Px that it may take before it stands in several lines. */
  readonly width: number;
  /** Before its first line: shapes round their own middle, and how wide they are with the space after them. */
  readonly key?: { readonly width: number; readonly shapes: readonly Shape[] };
}

/** What a row shows beside its label. */
export interface RowContent {
  readonly label: TextIn;
  readonly selected: boolean;
  /** From its own corner, `MARK_HEIGHT` px high. */
  readonly mark: readonly Shape[];
  readonly numbers: readonly EndCell[];
}

/** The names of the columns, standing on one line. */
export function tableHead(
  category: string,
  cells: readonly HeadCell[],
  measureText: MeasureText,
): Piece {
  const setting = { size: HEADER_TEXT, weight: 400, fill: 'muted' } as const;
  const measure = (text: string): number => measureText(text, HEADER_TEXT, 400);
  const columns = cells.map(({ text, x, width, key }) => ({
    x,
    key,
    lines: wrapLines(text, width - (key?.width ?? 0), measure),
  }));
  const most = Math.max(1, ...columns.map(({ lines }) => lines.length));
  const y = (line: number, of: number): number => (most - of + line) * HEAD_LINE + 12;
  return {
    height: most * HEAD_LINE + HEAD_AIR,
    shapes: [
      { kind: 'text', x: 0, y: y(0, 1), text: category, ...setting },
      ...columns.flatMap(({ x, key, lines }): Shape[] => [
        ...(key ? [keyShape(key, x - measure(lines[0] ?? ''), y(0, lines.length))] : []),
        ...lines.map((text, i): Shape => ({
          kind: 'text',
          x,
          y: y(i, lines.length),
          text,
          anchor: 'end',
          ...setting,
        })),
      ]),
    ],
  };
}

function keyShape({ width, shapes }: NonNullable<HeadCell['key']>, x: number, y: number): Shape {
  return { kind: 'group', shift: [x - width, y - Math.round(HEADER_TEXT * 0.36)], shapes };
}

/** A row of a table: the label beside its mark, or over it, then the numbers. */
export function tableRow(
  { label, selected, mark, numbers }: RowContent,
  { labels, labelWidth }: ColumnsLayout,
  measureText: MeasureText,
): Piece {
  const side = labels === 'side';
  const words = labelPiece(label, selected, labelWidth, side ? 2 : 3, measureText);
  if (side) {
    const height = Math.max(ROW, words.height + 2 * AIR);
    const middle = height / 2;
    return {
      height,
      shapes: [
        { kind: 'group', shift: [0, middle - words.height / 2], shapes: words.shapes },
        { kind: 'group', shift: [labelWidth + GAP, middle - MARK_HEIGHT / 2], shapes: mark },
        ...numbers.map((cell) => endText(cell, Math.round(middle + CHART_TEXT * 0.36))),
      ],
    };
  }
  const top = AIR + words.height + 2;
  return {
    height: top + MARK_HEIGHT + 2 * AIR,
    shapes: [
      { kind: 'group', shift: [0, AIR], shapes: words.shapes },
      { kind: 'group', shift: [0, top], shapes: mark },
      ...numbers.map((cell) => endText(cell, top + 12)),
    ],
  };
}

/** A row's label, bold where the row is the chosen one. */
export function labelPiece(
  { text, lang }: TextIn,
  selected: boolean,
  width: number,
  most: number,
  measureText: MeasureText,
): Piece {
  const weight = selected ? 600 : 400;
  const setting = { size: CHART_TEXT, leading: LINE, weight, lang, most } as const;
  return paragraph(text, width, setting, measureText);
}

/** A number at the right end of its column. */
export function endText({ text, x, weight = 400, fill = 'ink' }: EndCell, y: number): Shape {
  return { kind: 'text', x, y, text, anchor: 'end', size: CHART_TEXT, weight, fill };
}
