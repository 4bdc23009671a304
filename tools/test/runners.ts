import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runTool } from '../build/run-tool.ts';
import { inProject } from '../root.ts';
import { oneTest, type StageResult } from './counts.ts';

/** A checker that has no tests of its own: right when its exit code is 0. */
export async function tool(script: string, ...args: readonly string[]): Promise<StageResult> {
  const { code, output } = await runTool(script, args);
  return oneTest(code === 0, output);
}

function freshFile(name: string): string {
  const folder = inProject('build', 'test');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}`;
  rmSync(file, { force: true });
  return file;
}

/** A runner that ended badly without a failed test, or that wrote no counts, is itself the failure. */
function withExitCode(code: number, counts: { passed: number; failed: number }, output: string) {
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { passed: counts.passed, failed, output };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The tests of one project of vite.config.ts. */
export async function vitest(project: string, env: NodeJS.ProcessEnv = {}): Promise<StageResult> {
  const file = freshFile(`${project}.json`);
  const { code, output } = await runTool(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env: { ...env, NO_COLOR: '1' } },
  );
  if (!existsSync(file)) return oneTest(false, output);
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
  };
  return withExitCode(code, counts, output);
}

/** The tests in a real browser. */
export async function webTestRunner(browser: string): Promise<StageResult> {
  const file = freshFile('browser.json');
  const { code, output } = await runTool(
    'node_modules/@web/test-runner/dist/bin.js',
    ['--config', inProject('web-test-runner.config.js')],
    { env: { CHROME_PATH: browser, WTR_COUNT_FILE: file, NO_COLOR: '1', NODE_ENV: 'test' } },
  );
  if (!existsSync(file)) return oneTest(false, output);
  const counts = JSON.parse(readFileSync(file, 'utf8')) as { passed: number; failed: number };
  return withExitCode(code, counts, output);
}
