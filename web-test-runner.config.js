import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { tsImport } from 'tsx/esm/api';

const { engineNamed } = await tsImport('./tools/browser/engines.ts', import.meta.url);
const { testPage } = await tsImport('./tools/browser/test-page.ts', import.meta.url);
const { goldenPlugin } = await tsImport('./tools/test/golden-plugin.ts', import.meta.url);
const { countReporter } = await tsImport('./tools/test/count-reporter.ts', import.meta.url);
const countFile = process.env['WTR_COUNT_FILE'];

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'production'] },
  // Two tabs of one Chromium at a time lose each other's frames ("detached Frame").
  concurrency: 1,
  testsFinishTimeout: 180_000,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    a11ySnapshotPlugin(),
    goldenPlugin(),
  ],
  testRunnerHtml: testPage,
  browsers: [await engineNamed(process.env['ENGINE'] ?? 'chromium').launcher()],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    ...(countFile === undefined ? [] : [countReporter(countFile)]),
  ],
  testFramework: { config: { timeout: 10_000 } },
};
