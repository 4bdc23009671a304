import type { Figure } from '../export/shape.ts';
import type { Takeaway } from '../export/takeaway.ts';
import type { ExportStrings } from '../i18n/export-strings.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TextIn } from '../model/localised.ts';
import type { StaticTable } from './static-table.ts';

/** A chart's facts in words and numbers, and its pictures by width: what every static form is written from. */
export interface ChartFacts {
  readonly heading: TextIn;
  /** The fact in one breath; in place of a picture, where there is nothing to draw, why. */
  readonly sentence: string;
  /** What a reader must know before the picture. */
  readonly notices: readonly string[];
  /** Undefined where there is nothing to draw. */
  readonly takeaway: Takeaway | undefined;
  /** False where the picture says the sentence: a number. */
  readonly draws: boolean;
  /** The picture beside tables of a page, where it is not that of the takeaway. */
  inPage?(width: number): Figure;
  /** Px under the picture that a page keeps for the controls of the element, so that nothing jumps when it comes. */
  readonly controls?: number;
  /** Aggregates only, never a case. */
  readonly tables: readonly StaticTable[];
  /** What stands on a social card: the number or the picture, at most so large. */
  card(width: number, height: number): Figure;
  /** Instead of all else inside the tag: a number in a sentence of the article. */
  readonly bare?: string | undefined;
}

/** A chart of a dataset that needs no browser. */
export interface StaticChart extends ChartFacts {
  readonly name: ChartName;
  /** As they were given. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly dataset: Dataset;
  readonly strings: Strings;
  readonly words: ExportStrings;
  /** The editor's own heading, instead of the dataset's. */
  readonly ownHeading: string | undefined;
  readonly scheme: 'light' | 'dark';
  /** Parts that are left out. */
  readonly hide: ReadonlySet<string>;
  /** Attributes of the picture that were not understood, each in a line. */
  readonly warnings: readonly string[];
}

/** The charts, by the names of their tags without `custody-`. */
export const CHART_NAMES = ['count', 'timeline', 'breakdown', 'deaths-map'] as const;

export type ChartName = (typeof CHART_NAMES)[number];
