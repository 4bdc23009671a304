import type { Breakdown } from '../model/select-breakdown.ts';
import { BAR_HEIGHT, barOf, OPEN_END, reachOf, type Bar } from './bar.ts';
import { barsLayout, type BarsLayout } from './bars-layout.ts';
import {
  breakdownRows,
  foldOf,
  type BreakdownOptions,
  type BreakdownSurroundings,
  type Fold,
  type RowFacts,
} from './breakdown-rows.ts';
import { hatchPath } from './hatch.ts';

export type { BreakdownOptions, BreakdownSurroundings };

/** A row of the table. */
export interface BarRow extends Omit<RowFacts, 'quantity'> {
  readonly bar: Bar | undefined;
  /** Path of the hatch on a hatched bar. */
  readonly hatch: string | undefined;
  /** True when the label is so long that only its beginning is drawn. */
  readonly cut: boolean;
  /** Lines of its numbers. */
  readonly numberLines: number;
}

/** The categories of a list as rows with a bar each, all on one scale from zero; lengths in px. */
export interface BreakdownScene extends Fold {
  readonly layout: BarsLayout;
  readonly rows: readonly BarRow[];
}

/** Lays out the rows of a breakdown for a width. */
export function breakdownScene(
  breakdown: Breakdown,
  options: BreakdownOptions,
  surroundings: BreakdownSurroundings,
): BreakdownScene {
  const facts = breakdownRows(breakdown, options, surroundings);
  const layout = barsLayout(facts, breakdown.hasShares, surroundings);
  const longest = Math.max(1, ...facts.map(({ quantity }) => reachOf(quantity)));
  const inexact = facts.some(({ quantity }) => quantity && quantity.qualifier !== 'exact');
  const pxPerPerson = (layout.barWidth - (inexact ? OPEN_END : 0)) / longest;
  return {
    ...foldOf(breakdown, options),
    layout,
    rows: facts.map(({ quantity, ...row }): BarRow => {
      const bar = barOf(quantity, pxPerPerson, row.kind === 'rest' ? 'hatched' : 'solid');
      const end = Math.max(bar?.length ?? 0, bar?.uncertain?.[1] ?? 0);
      return {
        ...row,
        bar,
        hatch: bar?.kind === 'hatched' ? hatchPath(end, BAR_HEIGHT) : undefined,
        cut: layout.isCut(row.label.text),
        numberLines: layout.numberLines([row.value, row.share]),
      };
    }),
  };
}
