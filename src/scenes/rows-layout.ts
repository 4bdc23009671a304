import { lineCount } from './line-count.ts';
import type { MeasureText } from './text-width.ts';

/** Font size of labels and numbers in px. */
export const CHART_TEXT = 13;

/** Font size of the column headers in px. */
export const HEADER_TEXT = 12;

/** Px between two columns. */
export const GAP = 12;

/** Lines of a label: beside its mark, and above it, where all but the longest find room. */
const MOST_LINES = { side: 2, stacked: 3 };

/** The label column's largest part of the width, and what it makes do with for headers in one line. */
const [LABEL_PART, NARROW_LABEL_PART] = [0.4, 0.3];

/** What bars need beside their labels, in px and as a part of the width; with less they take the width below them. */
const BESIDE = { px: 160, part: 0.33 };

/** Each number column's largest part of the width; a longer text wraps. */
const NUMBER_PART = 0.3;

/** Text is measured without its last kerning. */
const SLACK = 2;

/** What the style sheet writes after the header that the rows are sorted by. */
const ARROW = ' ↓';

/** A column of numbers. */
export interface NumberColumn {
  readonly header: string;
  readonly texts: readonly string[];
  readonly weight: 400 | 600;
  /** True when the rows can be sorted by it. */
  readonly sorts: boolean;
  /** True when the header may stand in two lines where the marks would be short of room. */
  readonly wraps: boolean;
  /** Px of the mark before the header, with its space; absent: there is none. */
  readonly key?: number;
}

/** The columns of a table with a mark in each row, in px; they and the gaps between them fill the width. */
export interface RowsLayout {
  /** The label stands beside its mark, or above it where that would leave too little room for either. */
  readonly labels: 'side' | 'stacked';
  /** The whole width when stacked. */
  readonly labelWidth: number;
  readonly plotWidth: number;
  readonly numberWidths: readonly number[];
  /** True for a label that is longer than the lines it may take. */
  isCut(label: string): boolean;
  /** Lines of a row's numbers, which stand beside its marks and grow upwards; `texts` has one for each column. */
  numberLines(texts: readonly string[]): number;
}

interface Room {
  readonly width: number;
  readonly measureText: MeasureText;
}

/**
 * Divides a width among label, marks and numbers so that labels wrap as little as they can and marks have room. Headers
 * stand in one line unless that drives the labels over their marks or the marks together.
 */
export function rowsLayout(
  labels: readonly string[],
  header: string,
  columns: readonly NumberColumn[],
  room: Room,
  least = BESIDE,
): RowsLayout {
  const wrapped = dividedWidth(labels, header, columns, room, least);
  if (!columns.some(({ wraps }) => wraps)) return wrapped;
  const inOneLine = columns.map((column) => ({ ...column, wraps: false }));
  const straight = [LABEL_PART, NARROW_LABEL_PART].map((part) =>
    dividedWidth(labels, header, inOneLine, room, least, part),
  );
  return (
    straight.find((one) => one.labels === wrapped.labels && one.plotWidth >= least.px) ?? wrapped
  );
}

function dividedWidth(
  labels: readonly string[],
  header: string,
  columns: readonly NumberColumn[],
  { width, measureText }: Room,
  least: typeof BESIDE,
  labelPart = LABEL_PART,
): RowsLayout {
  const numberWidths = columns.map((column) => numberWidth(column, width, measureText));
  const numbers = numberWidths.reduce((sum, column) => sum + GAP + column, 0);
  const lines = (label: string, inside: number): number =>
    lineCount(label, inside, CHART_TEXT, measureText);
  const headerWidth = Math.ceil(measureText(`${header}${ARROW}`, HEADER_TEXT, 600) + SLACK);
  const labelWidth = labelColumn(
    labels.map((label) => measureText(label, CHART_TEXT) + SLACK),
    headerWidth,
    width * labelPart,
    (inside) => labels.every((label) => lines(label, inside) <= MOST_LINES.side),
  );
  const beside = width - numbers - labelWidth - GAP;
  const side =
    beside >= Math.max(least.px, width * least.part) &&
    labels.every((label) => lines(label, labelWidth) <= MOST_LINES.side);
  const isCut = (label: string): boolean => !side && lines(label, width) > MOST_LINES.stacked;
  const linesIn =
    (widths: readonly number[]): RowsLayout['numberLines'] =>
    (texts) =>
      Math.max(
        ...columns.map(({ weight }, i) =>
          lineCount(texts[i] ?? '', widths[i] ?? 0, CHART_TEXT, (text, size) =>
            measureText(text, size, weight),
          ),
        ),
      );
  if (side)
    return {
      labels: 'side',
      labelWidth,
      plotWidth: beside,
      numberWidths,
      isCut,
      numberLines: linesIn(numberWidths),
    };
  const left = width - numbers;
  const lacking = Math.max(0, Math.min(headerWidth - left, Math.max(...numberWidths) / 2));
  const stackedWidths = narrowed(numberWidths, lacking);
  return {
    labels: 'stacked',
    labelWidth: width,
    plotWidth: Math.max(1, left + lacking),
    numberWidths: stackedWidths,
    isCut,
    numberLines: linesIn(stackedWidths),
  };
}

/** The widest of the columns gives so much way: its texts can wrap, a header over marks in one word cannot. */
function narrowed(widths: readonly number[], px: number): readonly number[] {
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((width, i) => (i === widest ? width - px : width));
}

function numberWidth(
  { header, texts, weight, sorts, wraps, key = 0 }: NumberColumn,
  width: number,
  measureText: MeasureText,
): number {
  const bold = sorts ? 600 : 400;
  const lines = wraps ? inTwoLines(header) : [[header]];
  const widths = lines.map((of) =>
    of.map(
      (text, i) =>
        (i === 0 ? key : 0) +
        measureText(sorts && i === of.length - 1 ? `${text}${ARROW}` : text, HEADER_TEXT, bold),
    ),
  );
  return Math.ceil(
    Math.min(
      Math.max(
        Math.min(...widths.map((of) => Math.max(...of))),
        ...texts.map((text) => measureText(text, CHART_TEXT, weight)),
      ) + SLACK,
      width * NUMBER_PART,
    ),
  );
}

/** A text in one line, and in two wherever it can be cut. */
function inTwoLines(text: string): readonly (readonly string[])[] {
  const words = text.split(' ');
  const cuts = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return [[text], ...cuts];
}

/**
 * As wide as the longest label that fits into one line; those that cannot are given the least width that holds them in
 * two, and the marks the rest.
 */
function labelColumn(
  widths: readonly number[],
  header: number,
  most: number,
  isEnough: (width: number) => boolean,
): number {
  let width = Math.ceil(Math.max(header, ...widths.filter((label) => label <= most)));
  while (width < most && !isEnough(width)) width += 4;
  return Math.min(width, Math.ceil(most));
}
