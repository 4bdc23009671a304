import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cdnFolder, integrityFile, SCRIPT } from '../../tools/build/cdn.ts';
import { buildSite } from '../../tools/build/site.ts';
import { serveFolder } from '../../tools/serve/serve-folder.ts';
import { aDatasetFile } from '../fixtures/a-dataset.ts';

export interface ChartsHost {
  readonly address: string;
  /** The script's hash. */
  readonly integrity: string;
  readonly stop: () => Promise<void>;
}

/** The folder that a publisher uploads, with a synthetic dataset, on a host of its own. */
export async function chartsHost(): Promise<ChartsHost> {
  const folder = await mkdtemp(path.join(tmpdir(), 'custody-charts-host-'));
  await buildSite(folder);
  await writeFile(path.join(folder, 'dataset.json'), JSON.stringify(aDatasetFile()));
  const { address, close } = await serveFolder(folder, 0);
  return {
    address,
    integrity: (await readFile(`${cdnFolder}/${integrityFile(SCRIPT)}`, 'utf8')).trim(),
    stop: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
