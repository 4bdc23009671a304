import type { Source } from '../model/dataset.ts';
import type { Figure } from './shape.ts';

/** A cell of a table of figures; numbers stay numbers, undefined is an empty cell. */
export type Cell = string | number | undefined;

/** What a reader can take away of a chart: the picture of its facts, and the facts as rows. */
export interface Takeaway {
  /** Which of the element's views it is, for the names of files; absent: the one it has by default. */
  readonly view?: string;
  /** What is counted, by whom, in what unit: the line over the picture. */
  readonly measure: string;
  /** The fact in one breath for a citation, where the drawing writes none since its picture says it. */
  readonly sentence?: string;
  /** Where the numbers of the sentence are from. */
  readonly cited: readonly Source[];
  /** Where all that is drawn is from. */
  readonly sources: readonly Source[];
  /** True where the picture shows places, so that whom their positions are from has to be named. */
  readonly showsPlaces?: boolean;
  /** The page's own notes, each a line: they are not the publisher's words, and stand apart from them. */
  readonly notes?: readonly string[];
  /** The names of the columns, then a row a fact. */
  readonly rows: readonly (readonly Cell[])[];
  /** The facts drawn so many px wide. */
  picture(width: number): Figure;
}
