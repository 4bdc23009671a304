/** What to do about a cell that cannot be read. */
export class Mistake {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** Reads one cell that is not empty; `languages` are the dataset's, for the month names of its spreadsheets. */
export type ReadCell<T> = (cell: string, languages: readonly string[]) => T | Mistake;
