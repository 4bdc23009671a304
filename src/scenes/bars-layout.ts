import type { BreakdownLanguage } from '../i18n/strings.ts';
import { lineCount } from './line-count.ts';
import type { MeasureText } from './text-width.ts';

/** Font size of labels and numbers in px. */
export const CHART_TEXT = 13;

/** Font size of the column headers in px. */
export const HEADER_TEXT = 12;

/** Px between two columns. */
export const GAP = 12;

/** Lines of a label: beside the bar, and above it, where all but the longest find room. */
const MOST_LINES = { side: 2, stacked: 3 };

/** The label column's largest part of the width. */
const LABEL_PART = 0.4;

/** What is left for the bars beside their labels; with less they take the width below them. */
const [SHORTEST_SCALE, BAR_PART] = [160, 0.33];

/** Each number column's largest part of the width; a longer text wraps. */
const NUMBER_PART = 0.3;

/** Text is measured without its last kerning. */
const SLACK = 2;

/** The columns of a table of bars, in px; they and the gaps between them fill the width. */
export interface BarsLayout {
  /** The label stands beside its bar, or above it where that would leave too little room for either. */
  readonly labels: 'side' | 'stacked';
  /** The whole width when stacked. */
  readonly labelWidth: number;
  readonly barWidth: number;
  readonly valueWidth: number;
  /** 0 where there are no shares. */
  readonly shareWidth: number;
  /** True for a label that is longer than the lines it may take. */
  isCut(label: string): boolean;
}

/** What a row writes. */
interface RowText {
  readonly label: { readonly text: string };
  readonly value: string;
  readonly share: string;
}

/** Divides a width among label, bar and numbers so that labels wrap as little as they can and bars are long. */
export function barsLayout(
  rows: readonly RowText[],
  hasShares: boolean,
  {
    width,
    strings,
    measureText,
  }: {
    readonly width: number;
    readonly strings: BreakdownLanguage;
    readonly measureText: MeasureText;
  },
): BarsLayout {
  const { charts, breakdown } = strings;
  const column = (header: string, texts: readonly string[], weight: 400 | 600): number =>
    Math.ceil(
      Math.min(
        Math.max(
          measureText(header, HEADER_TEXT),
          ...texts.map((text) => measureText(text, CHART_TEXT, weight)),
        ) + SLACK,
        width * NUMBER_PART,
      ),
    );
  const valueWidth = column(
    charts.people,
    rows.map(({ value }) => value),
    600,
  );
  const shareWidth = hasShares
    ? column(
        charts.share,
        rows.map(({ share }) => share),
        400,
      )
    : 0;
  const numbers = GAP + valueWidth + (hasShares ? GAP + shareWidth : 0);
  const labels = rows.map(({ label }) => label.text);
  const lines = (label: string, inside: number): number =>
    lineCount(label, inside, CHART_TEXT, measureText);
  const labelWidth = labelColumn(
    labels.map((label) => measureText(label, CHART_TEXT) + SLACK),
    measureText(breakdown.category, HEADER_TEXT) + SLACK,
    width * LABEL_PART,
    (inside) => labels.every((label) => lines(label, inside) <= MOST_LINES.side),
  );
  const beside = width - numbers - labelWidth - GAP;
  const side =
    beside >= Math.max(SHORTEST_SCALE, width * BAR_PART) &&
    labels.every((label) => lines(label, labelWidth) <= MOST_LINES.side);
  const barWidth = side ? beside : Math.max(1, width - numbers);
  return {
    labels: side ? 'side' : 'stacked',
    labelWidth: side ? labelWidth : width,
    barWidth,
    valueWidth,
    shareWidth,
    isCut: (label) => !side && lines(label, width) > MOST_LINES.stacked,
  };
}

/**
 * As wide as the longest label that fits into one line; those that cannot are given the least width that holds them in
 * two, and the bars the rest.
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
