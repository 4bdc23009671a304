import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inProject } from '../root.ts';

const isEntry = (id: string | undefined): boolean =>
  id?.replaceAll('\\', '/').endsWith('/src/all.ts') ?? false;

/**
 * Puts the style sheets and the templates of all elements side by side in the one file: gzip finds a likeness within
 * 32 kB only. The order is that of the first import, so the entry names them first; 1.5 kB less.
 */
export function sideBySide(): Plugin {
  const files = ['theme', 'views'].flatMap((folder) =>
    readdirSync(inProject('src', folder))
      .sort()
      .map((name) => `import './${folder}/${name}';\n`),
  );
  return {
    name: 'side-by-side',
    enforce: 'pre',
    transform: (code, id) => (isEntry(id) ? files.join('') + code : null),
    async resolveId(source, importer) {
      if (!isEntry(importer)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // Without this an import for its place alone would be dropped.
      return found && { ...found, moduleSideEffects: true };
    },
  };
}
