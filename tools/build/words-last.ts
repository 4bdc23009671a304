import type { Plugin } from 'vite';

const isLanguage = (id: string): boolean =>
  /\/src\/i18n\/[a-z]{2}\//.test(id.replaceAll('\\', '/'));

/**
 * Puts the words of all languages at the end of a module, where gzip fits its codes to them (0.5 kB less): nothing calls
 * them before the file has run. Not for a classic script, whose end is outside of the function that keeps its names.
 */
export function wordsLast(): Plugin {
  return {
    name: 'words-last',
    enforce: 'pre',
    renderChunk(code, { modules }) {
      const words = Object.entries(modules).flatMap(([id, module]) =>
        isLanguage(id) && module.code ? [module.code] : [],
      );
      return {
        code: words.reduce((rest, own) => `${rest.replace(own, '')}\n${own}`, code),
        map: null,
      };
    },
  };
}
