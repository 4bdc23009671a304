import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type EngineName, engineNamed } from '../browser/engines.ts';
import { runTool } from '../build/run-tool.ts';
import { inProject } from '../root.ts';
import { storybookEnv } from '../storybook/environment.ts';
import type { EngineCounts } from './count-reporter.ts';
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
export function vitest(project: string, env: NodeJS.ProcessEnv = {}): Promise<StageResult> {
  return vitestRun(project, [`--project=${project}`], env);
}

/** Every story in a browser, played and looked through by axe; of .storybook/vitest.config.ts. */
export function stories(browser: string): Promise<StageResult> {
  return vitestRun('stories', ['--config', inProject('.storybook', 'vitest.config.ts')], {
    CHROME_PATH: browser,
    // Tools that load Storybook report that they did.
    ...storybookEnv,
  });
}

async function vitestRun(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<StageResult> {
  const file = freshFile(`${name}.json`);
  const { code, output } = await runTool(
    'node_modules/vitest/vitest.mjs',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
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

/** "3 not run: WebDriver emulates no media", a line a reason. */
function notRun(reasons: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} not run: ${reason}`);
}

/** The tests of `test/browser/` in an engine; one that is not here is skipped, but not in CI. */
export async function inEngine(name: EngineName): Promise<StageResult> {
  const engine = engineNamed(name);
  if (!(await engine.isHere()))
    return process.env['CI'] === 'true'
      ? oneTest(false, engine.missing)
      : { passed: 0, failed: 0, output: '', skipped: engine.missing };
  const file = freshFile(`${name}.json`);
  const { code, output } = await runTool(
    'node_modules/@web/test-runner/dist/bin.js',
    ['--config', inProject('web-test-runner.config.js')],
    { env: { ENGINE: name, WTR_COUNT_FILE: file, NO_COLOR: '1', NODE_ENV: 'test' } },
  );
  if (!existsSync(file)) return oneTest(false, output);
  const counts = JSON.parse(readFileSync(file, 'utf8')) as EngineCounts;
  const unexplained = counts.unexplained.map((title) => `Skipped without a reason: ${title}`);
  return {
    ...withExitCode(code, counts, [output, ...unexplained].join('\n')),
    notes: notRun(counts.reasons),
  };
}
