import type { BreakdownLanguage } from '../i18n/strings.ts';
import { rowsLayout, type RowsLayout } from './rows-layout.ts';
import type { MeasureText } from './text-width.ts';

/** The columns of a table of bars, in px; they and the gaps between them fill the width. */
export interface BarsLayout extends Pick<
  RowsLayout,
  'labels' | 'labelWidth' | 'isCut' | 'numberLines'
> {
  readonly barWidth: number;
  readonly valueWidth: number;
  /** 0 where there are no shares. */
  readonly shareWidth: number;
}

/** What a row writes. */
interface RowText {
  readonly label: { readonly text: string };
  readonly value: string;
  readonly share: string;
}

/** Divides a width among label, bar and numbers. */
export function barsLayout(
  rows: readonly RowText[],
  hasShares: boolean,
  surroundings: {
    readonly width: number;
    readonly strings: BreakdownLanguage;
    readonly measureText: MeasureText;
  },
): BarsLayout {
  const { charts, breakdown } = surroundings.strings;
  const people = {
    header: charts.people,
    texts: rows.map(({ value }) => value),
    weight: 600,
    sorts: true,
    wraps: false,
  } as const;
  const shares = {
    header: charts.share,
    texts: rows.map(({ share }) => share),
    weight: 400,
    sorts: false,
    wraps: false,
  } as const;
  const { plotWidth, numberWidths, ...labels } = rowsLayout(
    rows.map(({ label }) => label.text),
    breakdown.category,
    hasShares ? [people, shares] : [people],
    surroundings,
  );
  const [valueWidth = 0, shareWidth = 0] = numberWidths;
  return { ...labels, barWidth: plotWidth, valueWidth, shareWidth };
}
