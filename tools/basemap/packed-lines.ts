import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Source } from './sources.ts';

/** Where archives are kept: `CUSTODY_CHARTS_CACHE`, else the user's cache folder, else the temporary one. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const own = env['CUSTODY_CHARTS_CACHE'];
  return own ? own : join(env['XDG_CACHE_HOME'] ?? tmpdir(), 'custody-charts-basemap');
}

/** The sha512 of a file as npm's integrity string. */
async function integrityOf(path: string): Promise<string> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return `sha512-${hash.digest('base64')}`;
}

/** The path of a source's archive, fetched by `npm pack` if the cache lacks it; throws if it isn't the pinned one. */
async function archiveOf(source: Source, cache: string): Promise<string> {
  const path = join(cache, `${source.name}-${source.version}.tgz`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    // `npm` is a script on Windows, which only a shell can start; every argument is ours or the cache's path.
    await promisify(execFile)(
      'npm',
      ['pack', `${source.name}@${source.version}`, '--ignore-scripts', '--silent'],
      { cwd: cache, shell: process.platform === 'win32' },
    );
  }
  const found = await integrityOf(path);
  if (found !== source.integrity) {
    rmSync(path);
    throw new Error(`${source.name}@${source.version}: ${found} instead of ${source.integrity}`);
  }
  return path;
}

/** The lines of a source's file, streamed out of its checked archive: nothing is unpacked to the disk. */
export async function* packedLines(source: Source, cache: string): AsyncGenerator<string> {
  const archive = await archiveOf(source, cache);
  const tar = spawn('tar', ['-xzOf', archive, source.file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    tar.on('error', reject);
    tar.on('close', resolve);
  });
  yield* createInterface({ input: tar.stdout, crlfDelay: Infinity });
  const code = await ended;
  if (code !== 0) throw new Error(`tar could not read ${source.file}: exit code ${String(code)}`);
}
