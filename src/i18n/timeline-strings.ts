import type { ChosenDays, Cut, TimelineSummary } from '../model/select-timeline.ts';
import type { Change } from '../model/select-lists.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';

/** What the readout says of one list. */
export interface ReadoutFacts {
  /** Named where several compilers are shown. */
  readonly compiler: string | undefined;
  readonly date: PartialDate;
  readonly quantity: Quantity;
  readonly change: Change | undefined;
  /** Days without a list before it, when they are more than a year. */
  readonly spell: number | undefined;
  /** What other sources give for the same list, in words. */
  readonly others: readonly string[];
  /** What the groups as printed sum to, where that differs. */
  readonly sum: string | undefined;
}

/** The readout cut round its number, which is set bold; put together it is the text that is spoken. */
export interface Readout {
  /** "Working Group, "; empty where only one compiler is shown. */
  readonly compiler: string;
  readonly before: string;
  readonly value: string;
  readonly after: string;
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
  /** Leads to the text of the newest release after the last list. */
  reportedSince(date: PartialDate): string;
  /** How many lists the editor's span holds. */
  cut(cut: Cut): string;
  /** The editor's span holds none. */
  noneIn(chosen: ChosenDays): string;
  /** Names of compilers whose label found no room in the picture. */
  unlabelled(names: readonly string[]): string;
}
