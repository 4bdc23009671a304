/** A fault in a dataset: where it is, what is wrong and the value that is. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly value: unknown;
}

/** Takes the faults of a dataset as they are found: publishing lists all, a widget stops at the first. */
export type Say = (path: Problem['path'], value: unknown, message: string) => void;
