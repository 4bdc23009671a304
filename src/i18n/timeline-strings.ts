import type { ChosenDays, Cut, TimelineSummary } from '../model/select-timeline.ts';
import type { Change } from '../model/select-lists.ts';
import type { Comparison } from '../model/select-timeline-series.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';

/** What the readout says of one list. */
export interface ReadoutFacts {
  readonly compiler: string;
  readonly date: PartialDate;
  readonly quantity: Quantity;
  /** Since the list before. */
  readonly change: Change | undefined;
  /** Since the list that the editor compares with. */
  readonly compared: Comparison | undefined;
  /** Days without a list before it, when they are more than a year. */
  readonly spell: number | undefined;
  /** What other sources give for the same list, in words. */
  readonly others: readonly string[];
  /** What the groups as printed sum to, where that differs. */
  readonly sum: string | undefined;
  /** The largest groups with their numbers; empty where none is known. */
  readonly groups: readonly NamedNumber[];
  /** True where the groups are the whole list; else a larger one may not be known. */
  readonly groupsComplete: boolean;
}

/** A group of a list, in words. */
export interface NamedNumber {
  readonly name: string;
  readonly number: string;
}

/** The readout cut round its number, which is set bold; put together it is the text that is spoken. */
export interface Readout {
  /** "Working Group, " */
  readonly compiler: string;
  readonly before: string;
  readonly value: string;
  readonly after: string;
  /** A sentence of its own; empty where no group is known. */
  readonly groups: string;
}

export interface TimelineStrings {
  /** What a point is: "People on each list". */
  readonly measure: string;
  /** Over the span from the last list to the day of publication. */
  readonly noNewerList: string;
  /** In a spell of more than a year without a list. */
  readonly noList: string;
  readonly change: string;
  /** Name of the slider. */
  readonly slider: string;
  /** How a list is read; with numbered events on the baseline or without. */
  howTo(events: boolean): string;
  /** How the line is drawn, for the notes. */
  readonly method: string;
  /** "Events (9)" */
  events(n: number): string;
  /** The drawing for those who do not see it: how many lists between which dates. */
  picture(lists: number, first: PartialDate, last: PartialDate): string;
  /** Latest value and date, the change, and the record where there is one. */
  sentence(summary: TimelineSummary): string;
  readout(facts: ReadoutFacts): Readout;
  /** Beside the mark of a list on which sources disagree: "150 or 160". */
  either(used: string, other: string): string;
  /** Leads to the releases reported after the last list. */
  readonly reportedSince: string;
  /** Leads to the sources of the list in the readout: "Sources of the list of 7 October 2025:" */
  sourcesOf(list: PartialDate, sources: number): string;
  /** Over the notes that the editor of the page has added: they aren't the publisher's words. */
  siteNotes(n: number): string;
  /** Above a table that ends before the lists do. */
  newestOf(shown: number, known: number): string;
  /** How many lists the editor's span holds. */
  cut(cut: Cut): string;
  /** The editor's span holds none. */
  noneIn(chosen: ChosenDays): string;
  /** Names of compilers whose label found no room in the picture. */
  unlabelled(names: readonly string[]): string;
}
