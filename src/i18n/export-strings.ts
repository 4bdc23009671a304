import type { Count } from '../model/dataset.ts';
import type { Change } from '../model/select-lists.ts';

/** What a citation is made of. */
export interface CitationFacts {
  /** The chart's own sentence. */
  readonly sentence: string;
  /** "Source: Political Prisoners Monitoring Centre, data of 23 November 2026" */
  readonly credit: string;
  /** Whom the publisher has it from. */
  readonly basedOn: readonly string[];
  readonly licence: string;
  /** Where the data lie; undefined where they have no address. */
  readonly address: string | undefined;
}

/** The words of what a reader takes away, loaded with it. */
export interface ExportStrings {
  /** The button that copies the sentence with its source. */
  readonly citation: string;
  readonly copied: string;
  readonly notCopied: string;
  /** "Download CSV" */
  download(format: string): string;
  readonly downloadFailed: string;
  /** The button that shows the code to embed the chart with, and the one that copies it. */
  readonly embed: string;
  readonly copyCode: string;
  /** The outlet's own heading in a picture that carries the dataset's title. */
  headedBy(heading: string, site: string): string;
  /** Over the notes of the page in a picture that has left it; the site is empty where it has no name. */
  notesBy(count: number, site: string): string;
  /** Under a picture of two lists, beside a star: they name a group differently. */
  readonly renamed: string;
  /** A list's number with its changes as a sentence, where a count stands for itself. */
  list(list: Count, changes: readonly Change[]): string;
  /** The names of sources in a row, so many at most; the others are counted. */
  basedOn(sources: readonly string[], most: number): string;
  cite(facts: CitationFacts): string;
}
