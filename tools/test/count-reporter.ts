import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { writeFileSync } from 'node:fs';

/** What a run of @web/test-runner found. */
export interface EngineCounts {
  readonly passed: number;
  readonly failed: number;
  /** Why tests were not run, once a test. */
  readonly reasons: readonly string[];
  /** Tests that were skipped for no named reason; they count as failed. */
  readonly unexplained: readonly string[];
}

const NONE: EngineCounts = { passed: 0, failed: 0, reasons: [], unexplained: [] };

const sum = (a: EngineCounts, b: EngineCounts): EngineCounts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  reasons: [...a.reasons, ...b.reasons],
  unexplained: [...a.unexplained, ...b.unexplained],
});

/** The end of a title that test/browser/engine.ts gives to what an engine can't run. */
const reasonIn = (title: string): string | undefined => /\[not in \w+: (.+)\]$/.exec(title)?.[1];

/** Counts the tests of a suite and of those in it; a suite's reason holds for all its tests. */
export function countSuite(suite: TestSuiteResult, outer?: string): EngineCounts {
  const reason = reasonIn(suite.name) ?? outer;
  const own = suite.tests.map(({ name, passed, skipped }): EngineCounts => {
    if (!skipped) return passed ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
    const why = reasonIn(name) ?? reason;
    return why === undefined
      ? { ...NONE, failed: 1, unexplained: [name] }
      : { ...NONE, reasons: [why] };
  });
  return [...own, ...suite.suites.map((inner) => countSuite(inner, reason))].reduce(sum, NONE);
}

/** A reporter of @web/test-runner that writes how many tests passed, failed and were not run; it prints nothing. */
export function countReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = sessions.map(({ testResults, passed }) => {
        const inSession = testResults ? countSuite(testResults) : NONE;
        // A file that fails outside its tests, for example on import, is a failure of its own.
        const fileFailed = passed !== true && inSession.failed === 0;
        return fileFailed ? sum(inSession, { ...NONE, failed: 1 }) : inSession;
      });
      writeFileSync(file, JSON.stringify(counts.reduce(sum, NONE)));
    },
  };
}
