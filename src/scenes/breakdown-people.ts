import type { Breakdown } from '../model/select-breakdown.ts';
import { valueOf, type Quantity } from '../model/quantity.ts';
import { reachOf } from './bar.ts';
import {
  breakdownRows,
  foldOf,
  type BreakdownOptions,
  type BreakdownSurroundings,
  type Fold,
  type RowFacts,
} from './breakdown-rows.ts';
import { rowsLayout, type RowsLayout } from './rows-layout.ts';
import { unitMarks, type UnitMarks } from './unit-marks.ts';

/** A row of the table. */
export interface PeopleRow extends Omit<RowFacts, 'quantity' | 'share'> {
  readonly marks: UnitMarks;
  readonly cut: boolean;
}

/** The people of a list, a mark each, in rows of ten and blocks of a hundred, grouped by category. */
export interface PeopleScene extends Fold {
  readonly layout: RowsLayout;
  readonly rows: readonly PeopleRow[];
  /** How many people a mark stands for: one, but for lists that no page could hold. */
  readonly unit: number;
}

/** Marks that a reader could still count, and a page hold. */
const MOST_MARKS = 2000;

/** Lays out a mark for each person of a breakdown. */
export function breakdownPeopleScene(
  breakdown: Breakdown,
  options: BreakdownOptions,
  surroundings: BreakdownSurroundings,
): PeopleScene {
  const facts = breakdownRows(breakdown, options, surroundings);
  const unit = unitOf(facts.map(({ quantity }) => quantity));
  const layout = rowsLayout(
    facts.map(({ label }) => label.text),
    surroundings.strings.breakdown.category,
    [
      {
        header: surroundings.strings.charts.people,
        texts: facts.map(({ value }) => value),
        weight: 600,
        sorts: true,
        wraps: false,
      },
    ],
    surroundings,
  );
  const room = layout.labels === 'side' ? layout.plotWidth : surroundings.width;
  const solid = (quantity: Quantity | undefined): number =>
    !quantity || quantity.qualifier === 'at-most' ? 0 : (valueOf(quantity) ?? 0);
  return {
    ...foldOf(breakdown, options),
    layout,
    unit,
    rows: facts.map(({ quantity, share: _, ...row }) => ({
      ...row,
      marks: unitMarks(
        row.kind === 'rest' ? 'crossed' : 'solid',
        Math.ceil(solid(quantity) / unit),
        Math.ceil(reachOf(quantity) / unit),
        room,
      ),
      cut: layout.isCut(row.label.text),
    })),
  };
}

function unitOf(quantities: readonly (Quantity | undefined)[]): number {
  const people = quantities.reduce((sum, quantity) => sum + reachOf(quantity), 0);
  return 10 ** Math.max(0, Math.ceil(Math.log10(people / MOST_MARKS)));
}
