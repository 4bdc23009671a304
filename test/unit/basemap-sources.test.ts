import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder, packedLines } from '../../tools/basemap/packed-lines.ts';
import { admin1Source } from '../../tools/basemap/sources.ts';

const cache = mkdtempSync(join(tmpdir(), 'custody-charts-test-'));
afterAll(() => rmSync(cache, { recursive: true }));

describe('the archives of the basemap', () => {
  it('are refused and thrown away when they are not the pinned ones', async () => {
    const path = join(cache, `${admin1Source.name}-${admin1Source.version}.tgz`);
    writeFileSync(path, 'not the archive');
    await expect(packedLines(admin1Source, cache).next()).rejects.toThrow(/instead of sha512-/);
    expect(existsSync(path)).toBe(false);
  });

  it('are kept outside the project', () => {
    const project = fileURLToPath(new URL('../..', import.meta.url));
    for (const env of [{}, { XDG_CACHE_HOME: '/somewhere' }])
      expect(relative(project, cacheFolder(env))).toMatch(/^(\.\.|\/|[A-Z]:)/);
    expect(cacheFolder({ CUSTODY_CHARTS_CACHE: '/own' })).toBe('/own');
  });
});
