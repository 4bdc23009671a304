import type { TestRunnerPlugin } from '@web/test-runner';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../root.ts';

/** A page of Puppeteer, as far as it matters here. */
interface PuppeteerPage {
  createCDPSession(): Promise<{ send(method: string): Promise<{ nodes: unknown }> }>;
}

interface Golden {
  readonly name: string;
  readonly text: string;
}

/**
 * Two commands for tests in Chromium. `accessibility-tree`: the tree that a screen reader is given, of the whole page.
 * `golden`: what a file of test/golden holds; with `UPDATE_GOLDENS=1` in the environment it is first written anew.
 */
export function goldenPlugin(): TestRunnerPlugin {
  return {
    name: 'goldens',
    async executeCommand({ command, payload, session }) {
      if (command === 'accessibility-tree') {
        const { getPage } = session.browser as unknown as { getPage(id: string): PuppeteerPage };
        const cdp = await getPage.call(session.browser, session.id).createCDPSession();
        return (await cdp.send('Accessibility.getFullAXTree')).nodes;
      }
      if (command !== 'golden') return undefined;
      const { name, text } = payload as Golden;
      const file = inProject('test', 'golden', name);
      if (process.env['UPDATE_GOLDENS'] === '1') {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      return readFile(file, 'utf8').catch(() => '');
    },
  };
}
