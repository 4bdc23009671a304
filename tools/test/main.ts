/** `npm test`: every check from cheap to dear; `npm test -- --only unit,lint` runs those named. */
import { parseArgs } from 'node:util';
import { oneTest, type StageResult } from './counts.ts';
import { STAGES, type Stage } from './stages.ts';

const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
const only = options.only?.split(',').map((name) => name.trim());
const unknown = only?.filter((name) => STAGES.every((stage) => stage.name !== name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `No stage ${unknown.join(', ')}. Stages: ${STAGES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const results = new Map<string, StageResult>();

async function resultOf({ needs, run }: Stage): Promise<StageResult> {
  const broken = needs.filter((name) => results.get(name)?.failed);
  if (broken.length > 0) return oneTest(false, `Not run, because ${broken.join(' and ')} failed.`);
  try {
    return await run();
  } catch (error) {
    return oneTest(false, error instanceof Error ? error.message : String(error));
  }
}

for (const stage of STAGES) {
  if (only && !only.includes(stage.name)) continue;
  const started = Date.now();
  const result = await resultOf(stage);
  results.set(stage.name, result);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const counts = `${result.passed} passed, ${result.failed} failed`;
  const said = result.skipped === undefined ? counts : `skipped: ${result.skipped}`;
  console.log(`${stage.name.padEnd(10)} ${seconds.padStart(6)} s   ${said}`);
  for (const note of result.notes ?? []) console.log(`  ${note}`);
  const shown = result.failed > 0 || stage.name === 'sizes';
  if (shown) console.log(`${result.output.trim().replace(/^/gm, '  ')}\n`);
}

const sum = [...results.values()];
const passed = sum.reduce((so, result) => so + result.passed, 0);
const failed = sum.reduce((so, result) => so + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
// Not process.exit: what is printed to a pipe must arrive first.
process.exitCode = failed > 0 ? 1 : 0;
