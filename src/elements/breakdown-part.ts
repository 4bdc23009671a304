import type { CSSResult } from 'lit';
import type { Breakdown } from '../model/select-breakdown.ts';
import type { ChangeOptions } from '../scenes/breakdown-change.ts';
import type { BreakdownOptions, BreakdownSurroundings } from '../scenes/breakdown-rows.ts';
import type { BreakdownContext } from '../views/breakdown-context.ts';
import type { Drawing } from '../views/drawing.ts';

/** What a view of the breakdown is drawn from. */
export interface BreakdownRequest {
  readonly breakdown: Breakdown;
  readonly compareTo: string | undefined;
  readonly options: ChangeOptions;
  readonly surroundings: BreakdownSurroundings;
  readonly context: BreakdownContext;
}

/** A view of the breakdown that is loaded when it is wanted. */
export interface BreakdownPart {
  readonly css: CSSResult;
  /** The drawing, or in words why there is none. */
  draw(request: BreakdownRequest): Drawing | string;
}

/** The options of a view whose rows know no change. */
export function rowOptions({ sort, ...options }: ChangeOptions): BreakdownOptions {
  return { ...options, sort: sort === 'change' ? 'size' : sort };
}
