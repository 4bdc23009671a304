import type { Day, PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';
import type { DeathsMapStrings } from './deaths-map-strings.ts';
import type { DateWords } from './date-text.ts';
import type { NumberWords, QualifierWords, QuantityParts } from './quantity-text.ts';
import type { BreakdownStrings } from './breakdown-strings.ts';
import type { TimelineStrings } from './timeline-strings.ts';

/**
 * The words of one language that every widget needs. One file a language brings them and the words of each element, so
 * a missing sentence is a type error. Sentences are whole functions of facts: nothing is put together from pieces outside
 * the language's file.
 */
export interface Vocabulary {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** True once a native speaker has read the file; the docs show it. */
  readonly reviewed: boolean;
  readonly numbers: NumberWords;
  readonly qualifiers: QualifierWords;
  readonly separators: Separators;
  /** Dates in sentences. */
  readonly long: DateWords;
  /** Dates in columns and labels. */
  readonly short: DateWords;
  readonly common: CommonStrings;
}

/** What parts the items of a row that has no "and", its space with it. */
export interface Separators {
  readonly comma: string;
  /** Between items that have commas of their own. */
  readonly semicolon: string;
}

/** A language as the widgets speak it: its words, and how facts are written with them. */
export interface Strings extends Vocabulary {
  /** A number with the language's separators, at most one decimal. */
  number(value: number): string;
  /** A quantity with its qualifier and unit: "392", "more than 40", "several", "30.6%". */
  quantity(quantity: Quantity): string;
  /** The same text cut round its number, so that "more than" can be set smaller. */
  quantityParts(quantity: Quantity): QuantityParts;
  /** A date to its precision: "7 October 2025", "October 2025", "2025", "10–12 December 2024", "on or before …". */
  date(date: PartialDate): string;
  /** The year of a day, or one that stands alone: "2025". */
  year(year: string): string;
  /** A date short enough for a column of a table or a label: "7 Oct 2025". */
  shortDate(date: PartialDate): string;
}

/** A language with the words of one element: an element loads no more. */
export interface CountLanguage extends Strings {
  readonly count: CountStrings;
}
export interface ChartLanguage extends Strings {
  readonly charts: ChartStrings;
}
export interface TimelineLanguage extends ChartLanguage {
  readonly timeline: TimelineStrings;
}
export interface BreakdownLanguage extends ChartLanguage {
  readonly breakdown: BreakdownStrings;
}
export interface DeathsMapLanguage extends ChartLanguage {
  readonly deathsMap: DeathsMapStrings;
}

/** A language with the words of every element. */
export type Language = CountLanguage & TimelineLanguage & BreakdownLanguage & DeathsMapLanguage;

export interface CommonStrings {
  readonly loading: string;
  /** The line under the author's text when nothing could be loaded. */
  readonly failed: string;
  readonly more: string;
  readonly less: string;
  readonly sources: string;
  readonly compiler: string;
  readonly synthetic: string;
  readonly noLists: string;
  /** Said of a death total that nobody stands behind. */
  readonly alleged: string;
  readonly partialYear: string;
  /** Provenance without an address. */
  readonly sourceHeld: string;
  unconfirmed(published: Day): string;
  /** "Source: Political Prisoners Monitoring Centre, data of 23 November 2026" */
  credit(publisher: string, published: Day): string;
  licence(name: string): string;
  corrected(day: Day, text: string): string;
  /** Stops and starts the renewal of the data. */
  readonly pause: string;
  readonly resume: string;
  /** "Other sources give 287." */
  conflict(values: readonly string[]): string;
}

/** Words that the drawn charts share. */
export interface ChartStrings {
  readonly table: string;
  readonly source: string;
  readonly date: string;
  readonly people: string;
  readonly share: string;
  readonly notStated: string;
  readonly note: string;
  readonly previous: string;
  readonly next: string;
  /** The chart in a word, as the name of the drawing for those who do not see it. */
  readonly chart: string;
  /** "no newer list": said of data older than the dataset's own limit. */
  old(newest: PartialDate): string;
  /** A signed difference: "+17", "−4", "0". */
  difference(value: number): string;
  /** Sorts labels as the language does. */
  compare(a: string, b: string): number;
}

export interface CountStrings {
  readonly countedBy: string;
  /** The noun under a list's number, with its date: "people on the list of 7 October 2025". */
  listNoun(quantity: Quantity, date: PartialDate): string;
  /** The same where the date stands beside the number: "people on the newest list". */
  newestListNoun(quantity: Quantity): string;
  /** The date beside or inside a number's line: "on 7 October 2025". */
  onDate(date: PartialDate): string;
  /** "17 more than on the list of 10 June 2025" */
  change(difference: number, since: PartialDate): string;
  /** Over the largest groups; of a list that is not the shown one its date is said. */
  largestGroups(count: number, list: PartialDate | undefined): string;
}
