/** A fault in a dataset: where it is, what is wrong and the value that is. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly value: unknown;
}
