import type { BreakdownLanguage } from '../i18n/strings.ts';
import { BAR_HEIGHT, type Bar } from '../scenes/bar.ts';
import { CHART_TEXT, GAP, HEADER_TEXT } from '../scenes/rows-layout.ts';
import type { BarRow, BreakdownScene } from '../scenes/breakdown.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { paragraph, stacked, type Piece } from './paragraph.ts';
import type { Paint, Shape } from './shape.ts';

/** Px of a row with one line, of a line, and over and under the lines of a row with several. */
const [ROW, LINE, AIR] = [28, 16, 4];
/** Px of the column headers. */
const HEAD = 22;
/** Where the two strokes of an open end stand beyond the bar, and how wide they are, in px. */
const [OPEN_STROKES, STROKE] = [[3, 8], 3] as const;

/** The right ends of the numbers' columns. */
interface Ends {
  readonly value: number;
  /** Undefined where there are no shares. */
  readonly share: number | undefined;
}

/** The rows with their bars, numbers and shares, under the names of the columns. */
export function barsFigure(
  { layout, rows }: BreakdownScene,
  { charts, breakdown }: BreakdownLanguage,
  measureText: MeasureText,
): Piece {
  const { labels, labelWidth, barWidth, valueWidth, shareWidth } = layout;
  const side = labels === 'side';
  const value = (side ? labelWidth + GAP : 0) + barWidth + GAP + valueWidth;
  const ends: Ends = { value, share: shareWidth > 0 ? value + GAP + shareWidth : undefined };
  const header = { size: HEADER_TEXT, weight: 400, fill: 'muted' } as const;
  const head: Shape[] = [
    { kind: 'text', x: 0, y: 12, text: breakdown.category, ...header },
    ...endText(charts.people, ends.value, 12, header),
    ...endText(charts.share, ends.share, 12, header),
  ];
  const marked = rows.some(({ selected }) => selected);
  const pieces = rows.map((row): Piece => {
    const faded = row.kind === 'others' || (marked && !row.selected);
    const label = paragraph(
      row.label.text,
      labelWidth,
      {
        size: CHART_TEXT,
        leading: LINE,
        weight: row.selected ? 600 : 400,
        lang: row.label.lang,
        most: side ? 2 : 3,
      },
      measureText,
    );
    return side
      ? besideRow(row, label, labelWidth + GAP, ends, faded)
      : underRow(row, label, ends, faded);
  });
  return stacked([
    { gap: 0, piece: { height: HEAD, shapes: head } },
    ...pieces.map((piece) => ({ gap: 0, piece })),
  ]);
}

/** The label beside its bar. */
function besideRow(row: BarRow, label: Piece, barX: number, ends: Ends, faded: boolean): Piece {
  const height = Math.max(ROW, label.height + 2 * AIR);
  const middle = height / 2;
  return {
    height,
    shapes: [
      { kind: 'group', shift: [0, middle - label.height / 2], shapes: label.shapes },
      barShapes(row, [barX, middle - BAR_HEIGHT / 2], faded),
      ...numbers(row, ends, Math.round(middle + CHART_TEXT * 0.36)),
    ],
  };
}

/** The label over its bar. */
function underRow(row: BarRow, label: Piece, ends: Ends, faded: boolean): Piece {
  const top = AIR + label.height + 2;
  return {
    height: top + BAR_HEIGHT + 2 * AIR,
    shapes: [
      { kind: 'group', shift: [0, AIR], shapes: label.shapes },
      barShapes(row, [0, top], faded),
      ...numbers(row, ends, top + 12),
    ],
  };
}

function numbers({ value, share }: BarRow, ends: Ends, y: number): Shape[] {
  return [
    ...endText(value, ends.value, y, { size: CHART_TEXT, weight: 600, fill: 'ink' }),
    ...endText(share, ends.share, y, { size: CHART_TEXT, weight: 400, fill: 'ink' }),
  ];
}

function endText(
  text: string,
  x: number | undefined,
  y: number,
  setting: { readonly size: number; readonly weight: 400 | 600; readonly fill: Paint },
): Shape[] {
  return x === undefined ? [] : [{ kind: 'text', x, y, text, anchor: 'end', ...setting }];
}

function barShapes(
  { bar, hatch, kind }: BarRow,
  shift: readonly [number, number],
  faded: boolean,
): Shape {
  return { kind: 'group', shift, shapes: bar ? marks(bar, hatch, kind === 'rest', faded) : [] };
}

function marks(
  { kind, length, uncertain, open }: Bar,
  hatch: string | undefined,
  isRest: boolean,
  faded: boolean,
): Shape[] {
  const solid = faded
    ? ({ fill: 'accent', fillOpacity: 0.5 } as const)
    : ({ fill: 'accent' } as const);
  const own = kind === 'hatched' ? ({ stroke: 'muted', strokeWidth: 1 } as const) : solid;
  const unsure = isRest
    ? ({ stroke: 'muted', strokeWidth: 1, dash: [3, 2] } as const)
    : ({ fill: 'accent', fillOpacity: 0.25, stroke: 'accent', strokeWidth: 1 } as const);
  const box = (x: number, width: number, y = 0, height = BAR_HEIGHT) =>
    ({ kind: 'rect', x, y, width, height }) as const;
  const [from, to] = uncertain ?? [0, 0];
  return [
    ...(length > 0 ? [{ ...box(0, length), ...own }] : []),
    ...(to > from ? [{ ...box(from, to - from, 0.5, BAR_HEIGHT - 1), ...unsure }] : []),
    ...(hatch ? [{ kind: 'path', d: hatch, stroke: 'muted', strokeWidth: 1 } as const] : []),
    ...(open ? OPEN_STROKES.map((gap) => ({ ...box(length + gap, STROKE), ...own })) : []),
  ];
}
