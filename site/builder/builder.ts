/** The script of builder.html. */
import '../../src/all.ts';
import { Builder } from './page.ts';
import { loadFolder } from './folder.ts';
import type { BuilderFacts } from './facts.ts';

/** Put in by the build. */
declare const __BUILDER__: BuilderFacts;

const main = document.querySelector('main');
if (main) {
  const site = new URL('.', location.href).href;
  loadFolder(site)
    .then((folder) => new Builder(main, folder, __BUILDER__).start())
    .catch((wrong: unknown) => {
      const line = document.createElement('p');
      line.className = 'fault';
      line.textContent = `The charts of this folder can't be shown. ${wrong instanceof Error ? wrong.message : String(wrong)}`;
      main.replaceChildren(line);
    });
}
