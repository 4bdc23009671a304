import { cp, mkdir, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { inProject } from '../../tools/root.ts';
import { serveFolder } from '../../tools/serve/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page that shows every state. */
    readonly page: string;
  }
}

const FOLDER = inProject('build', 'accessibility');

/** An article with room for one chart: what axe asks of whole pages is there. */
const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Every state of every chart</title>
  <style>
    body { margin: 0; padding: 12px; font: 16px/1.5 system-ui, sans-serif; }
    main { container-type: inline-size; }
  </style>
  <body>
    <main><h1>An article</h1><h2>A part of it</h2></main>
    <script type="module" src="page.js"></script>
  </body>
</html>
`;

/** Builds and serves the page, once for all tests of accessibility. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(FOLDER, { recursive: true });
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    publicDir: false,
    define: { __VERSION__: '"accessibility"', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: FOLDER,
      target: 'es2022',
      lib: {
        entry: inProject('test', 'accessibility', 'page', 'main.ts'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
  await writeFile(`${FOLDER}/index.html`, PAGE);
  await cp(inProject('data', 'dataset.json'), `${FOLDER}/dataset.json`);
  await cp(inProject('data', 'basemaps'), `${FOLDER}/basemaps`, { recursive: true });
  const server = await serveFolder(FOLDER, 0);
  project.provide('page', `${server.address}/index.html`);
  return () => server.close();
}
