import type { CustodyType, Death } from '../model/dataset.ts';
import type { Day, PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';
import type { QuantityParts } from './quantity-text.ts';

/** A change between two lists of one compiler, as facts; each language puts it into words. */
export interface Change {
  /** People more (positive) or fewer; undefined where one of the two has no exact value. */
  readonly difference: number | undefined;
  readonly since: PartialDate;
}

/**
 * Everything the widgets say, in one language. One file a language implements it, so a missing sentence is a type
 * error. Sentences are whole functions of facts: nothing is put together from pieces outside the language's file.
 */
export interface Strings {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** True once a native speaker has read the file; the docs show it. */
  readonly reviewed: boolean;

  /** A number with the language's separators, at most one decimal. */
  number(value: number): string;
  /** A fraction of one as a percentage, "63.5%". */
  share(fraction: number): string;
  /** A quantity with its qualifier and unit: "392", "more than 40", "several", "30.6%". */
  quantity(quantity: Quantity): string;
  /** The same text cut round its number, so that "more than" can be set smaller. */
  quantityParts(quantity: Quantity): QuantityParts;
  /** A signed difference: "+17", "−4", "0". */
  difference(value: number): string;
  /** "7 October 2025" */
  day(day: Day): string;
  /** A date to its precision: "7 October 2025", "October 2025", "2025", "10–12 December 2024", "on or before …". */
  date(date: PartialDate): string;
  /** A date short enough for a column of a table or a label: "7 Oct 2025". */
  shortDate(date: PartialDate): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** Sorts labels as the language does. */
  compare(a: string, b: string): number;

  readonly common: CommonStrings;
  readonly count: CountStrings;
  readonly timeline: TimelineStrings;
  readonly breakdown: BreakdownStrings;
  readonly deathsMap: DeathsMapStrings;
}

export interface CommonStrings {
  readonly loading: string;
  /** The line under the author's text when nothing could be loaded. */
  readonly failed: string;
  readonly more: string;
  readonly less: string;
  readonly table: string;
  readonly sources: string;
  readonly source: string;
  readonly date: string;
  readonly people: string;
  readonly share: string;
  readonly notStated: string;
  readonly total: string;
  readonly compiler: string;
  readonly note: string;
  readonly previous: string;
  readonly next: string;
  readonly synthetic: string;
  /** Provenance without an address. */
  readonly sourceHeld: string;
  /** "no newer list": said of data older than the dataset's own limit. */
  old(newest: PartialDate): string;
  unconfirmed(published: Day): string;
  /** "Source: Political Prisoners Monitoring Centre, data of 23 November 2026" */
  credit(publisher: string, published: Day): string;
  licence(name: string): string;
  corrected(day: Day, text: string): string;
  /** "Other sources give 287." */
  conflict(values: readonly string[]): string;
}

export interface CountStrings {
  /** The noun under the number where the dataset's title does not say it: "people on the list". */
  readonly onTheList: string;
  /** What is counted, by whom. */
  measure(compiler: string): string;
  /** The main sentence of a list: number, date, change. */
  sentence(facts: {
    readonly quantity: Quantity;
    readonly date: PartialDate;
    readonly previous: Change | undefined;
    readonly year: Change | undefined;
  }): string;
  /** One line of change: "17 more than on 10 June 2025". */
  change(change: Change): string;
  /** Sentence of a figure that is no list: label, number, who says so. */
  figureSentence(facts: {
    readonly saidBy: string;
    readonly date: PartialDate | undefined;
  }): string;
  /** Qualifier and date that go with an inline number, as hidden or visible text: "on 7 October 2025". */
  inlineDate(date: PartialDate): string;
  readonly alleged: string;
  readonly partialYear: string;
}

/** Filled by the timeline's own work. */
export interface TimelineStrings {
  readonly noNewerList: string;
}

/** Filled by the breakdown's own work. */
export interface BreakdownStrings {
  readonly category: string;
}

/** Filled by the map's own work. */
export interface DeathsMapStrings {
  custody(type: CustodyType): string;
  cause(cause: Death['officialCause']): string;
}
