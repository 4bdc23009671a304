import type { PartialDate } from '../model/partial-date.ts';
import type { Quantity } from '../model/quantity.ts';

/** What is said of a list's groups in its sentence. Labels are ready to stand in a sentence, shares are texts. */
export type GroupsFact =
  /** No group's number is known. */
  | { readonly kind: 'none' }
  /** All are in one group. */
  | { readonly kind: 'one'; readonly label: string }
  /** All groups have as many people. */
  | { readonly kind: 'equal'; readonly count: number; readonly each: Quantity }
  /** Which is largest is not certain; `known` people of the list are in known groups. */
  | { readonly kind: 'partly'; readonly known: Quantity | undefined; readonly count: number }
  /** A person can be in several groups. */
  | {
      readonly kind: 'overlap';
      readonly count: number;
      readonly largest: { readonly label: string; readonly each: Quantity } | undefined;
    }
  | {
      readonly kind: 'largest';
      /** Groups of the list. */
      readonly count: number;
      /** How many of them are largest, being equal. */
      readonly leaders: number;
      /** Their names; empty when they are too many for a sentence. */
      readonly labels: readonly string[];
      readonly each: Quantity;
      readonly share: string | undefined;
      /** Set when the rest of the list is not stated. */
      readonly known: Quantity | undefined;
    };

/** What the breakdown's sentence is made of. */
export interface BreakdownSummary {
  readonly date: PartialDate;
  /** True when the list is the newest and old: the sentence says so. */
  readonly newest: boolean;
  readonly total: Quantity;
  readonly groups: GroupsFact;
}

/** Groups that changed most, all by as many people. Labels are ready to stand in a sentence. */
export interface LeaderFact {
  /** Empty when they are too many for a sentence. */
  readonly labels: readonly string[];
  readonly count: number;
  /** By how many people each, never negative. */
  readonly by: number;
  /** Of a single one. */
  readonly then: Quantity;
  readonly now: Quantity;
}

/** What is said of two lists. */
export interface ChangeSummary {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly then: Quantity;
  readonly now: Quantity;
  /** Of the totals; undefined unless both are exact. */
  readonly difference: number | undefined;
  readonly risen: LeaderFact | undefined;
  readonly fallen: LeaderFact | undefined;
  /** Groups that only the later list has, and only the earlier one. */
  readonly added: number;
  readonly gone: number;
  /** False where a group may have changed more than can be told. */
  readonly sure: boolean;
  /** Groups of which a change can be told. */
  readonly comparable: number;
}

/** What is said of all lists whose groups have numbers. */
export interface HistorySummary {
  readonly lists: number;
  /** Of the last of them. */
  readonly date: PartialDate;
  /** True when some of them leave groups out. */
  readonly partly: boolean;
  /** The group that is certainly largest on the last list, with its first and last number. */
  readonly largest:
    | {
        readonly label: string;
        readonly last: Quantity;
        /** Its first number, on an earlier list; the difference is undefined unless both are exact. */
        readonly first:
          | {
              readonly date: PartialDate;
              readonly quantity: Quantity;
              readonly difference: number | undefined;
            }
          | undefined;
      }
    | undefined;
}

/** What the marks of people are. */
export interface PeopleMarks {
  /** People that a mark stands for. */
  readonly unit: number;
  /** True where some of those people are in no known group. */
  readonly rest: boolean;
  /** True where there may be more people than are certain. */
  readonly possible: boolean;
}

export interface BreakdownStrings {
  readonly category: string;
  /** What is counted, before the compiler's name: "People by category. Compiled by". */
  readonly measure: string;
  /** "Other (7 categories)" */
  others(count: number): string;
  /** "Show all 12 categories" */
  showAll(count: number): string;
  readonly showFewer: string;
  /** A share with one decimal, so that a column of them lines up: "2.0%", "about 13.2%", "<0.1%". */
  share(share: Quantity): string;
  /** A person can be in several groups. */
  readonly overlap: string;
  /** Why an older list is shown: no group of the newest is known. */
  newestWithoutGroups(date: PartialDate, total: Quantity): string;
  /** Why an older list is shown: groups of only some people on the newest are known. */
  newestInPart(date: PartialDate, known: Quantity, total: Quantity): string;
  /** Total and date, then the largest category. */
  sentence(summary: BreakdownSummary): string;
  /** Over the names that the list itself gives its groups, and notes on them. */
  readonly names: string;
  /** "In the list: Socio-political activists" */
  readonly printed: string;
  /** Column of differences. */
  readonly change: string;
  /** In place of a difference: the earlier list gives all its groups, and this is none of them. */
  readonly newGroup: string;
  /** In place of a difference: the later list gives all its groups, and this is none of them. */
  readonly goneGroup: string;
  /** Two lists: their totals, the groups that changed most, new and vanished ones. */
  changeSentence(summary: ChangeSummary): string;
  /** What rings and discs are, and a dash. */
  changeHowTo(from: PartialDate, to: PartialDate): string;
  /** Under the table, beside a star: the two lists name a group differently. */
  readonly renamed: string;
  /** Over the names that the two lists give a group. */
  readonly renamedNames: string;
  /** "On the list of 14 June 2024", before the list's own name for a group. */
  printedOn(date: PartialDate): string;
  /** Why no change can be shown. */
  readonly nothingBefore: string;
  /** All lists whose groups have numbers. */
  historySentence(summary: HistorySummary): string;
  readonly historyHowTo: string;
  /** Over the table of every number. */
  readonly historyTable: string;
  /** Why no history can be shown. */
  readonly noNumbers: string;
  /** How the marks are counted: `unit` people each, crossed ones for the rest, rings for those who may be. */
  peopleHowTo(marks: PeopleMarks): string;
}
