import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { inProject } from '../root.ts';

export interface ToolRun {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of node_modules/.bin by the path of its script, which works alike on every system. */
export function runTool(
  script: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), inProject(script), ...args],
      {
        cwd: options.cwd ?? inProject(),
        env: { ...process.env, ...options.env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code: code ?? 1,
        output: stripVTControlCharacters(Buffer.concat(chunks).toString()),
      });
    });
  });
}

/** As `runTool`, for tools that the caller can't go on without: throws what the tool printed. */
export async function mustRun(script: string, args: readonly string[]): Promise<string> {
  const { code, output } = await runTool(script, args);
  if (code !== 0) throw new Error(output.trim());
  return output;
}
