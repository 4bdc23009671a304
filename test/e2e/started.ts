import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject } from '../../tools/root.ts';

export interface Started {
  readonly address: string;
  /** A copy of data/, which the test may change. */
  readonly data: string;
  /** All that was printed so far. */
  readonly printed: () => string;
  readonly stop: () => Promise<number | null>;
}

/** The command behind `npm start`, so that a signal reaches it without npm between. */
async function startCommand(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  return scripts.start.split(' ').slice(1);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

async function run(port: number, folder: string) {
  const options = ['--data', path.join(folder, 'data'), '--out', path.join(folder, 'site')];
  const child = spawn(process.execPath, [...(await startCommand()), ...options], {
    cwd: inProject(),
    env: { ...process.env, PORT: String(port) },
  });
  const chunks: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { child, exit: ended(child), printed: () => chunks.join('') };
}

/** Resolves when `condition` holds; rejects with `why()` after so many seconds. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  why: () => string,
  seconds = 30,
): Promise<void> {
  for (let tries = 0; tries < seconds * 10; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain. ${why()}`);
}

/** `npm start` on a copy of the tables, when it has printed its addresses. */
export async function started(port: number): Promise<Started> {
  const folder = await mkdtemp(path.join(tmpdir(), 'custody-charts-'));
  await cp(inProject('data'), path.join(folder, 'data'), { recursive: true });
  const { child, exit, printed } = await run(port, folder);
  // Everything is built before.
  const isReady = () => printed().includes('Ctrl-C') || child.exitCode !== null;
  await until(isReady, printed, 110);
  return {
    address: /http:\/\/localhost:\d+/.exec(printed())?.[0] ?? '',
    data: path.join(folder, 'data'),
    printed,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await exit;
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** What `npm start` says, and its exit code, where it can't start. */
export async function refused(port: number): Promise<{ code: number | null; printed: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'custody-charts-'));
  const { exit, printed } = await run(port, folder);
  const code = await exit;
  await rm(folder, { recursive: true, force: true });
  return { code, printed: printed() };
}
