import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { writeFileSync } from 'node:fs';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

function countSuite(suite: TestSuiteResult): Counts {
  const own = suite.tests.filter((test) => !test.skipped);
  const passed = own.filter((test) => test.passed).length;
  return suite.suites
    .map(countSuite)
    .reduce(
      (sum, inner) => ({ passed: sum.passed + inner.passed, failed: sum.failed + inner.failed }),
      { passed, failed: own.length - passed },
    );
}

/** A reporter of @web/test-runner that writes how many tests passed and failed; it prints nothing. */
export function countReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const { testResults, passed: sessionPassed } of sessions) {
        const inSession = testResults ? countSuite(testResults) : { passed: 0, failed: 0 };
        counts.passed += inSession.passed;
        // A file that fails outside its tests, for example on import, is a failure of its own.
        const fileFailed = sessionPassed !== true && inSession.failed === 0;
        counts.failed += inSession.failed + (fileFailed ? 1 : 0);
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
