import type { Figure } from './shape.ts';

/** A cell of a table of figures; numbers stay numbers. */
export type Cell = string | number | undefined;

/** What a reader can take away of a chart: the picture of its facts, and the facts as rows, the names first. */
export interface Takeaway {
  /** What is counted, by whom, in what unit: the line over the picture. */
  readonly measure: string;
  readonly picture: Figure;
  readonly rows: readonly (readonly Cell[])[];
}
