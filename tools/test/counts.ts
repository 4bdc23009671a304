/** What a stage found: how many tests passed and failed, and what its tools printed. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
  /** Lines to show of a stage that did not fail too. */
  readonly notes?: readonly string[];
  /** Why nothing of it was run; said instead of the counts. */
  readonly skipped?: string;
}

/** The result of something without tests of its own, which counts as one. */
export const oneTest = (isRight: boolean, output: string): StageResult => ({
  passed: isRight ? 1 : 0,
  failed: isRight ? 0 : 1,
  output,
});

/** The sum of several results, with the outputs of those that failed. */
export const total = (results: readonly StageResult[]): StageResult => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
  output: results
    .filter(({ failed }) => failed > 0)
    .map(({ output }) => output.trim())
    .join('\n'),
});
