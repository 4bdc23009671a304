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
}
