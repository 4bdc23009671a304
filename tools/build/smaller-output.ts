import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Style sheets stand in template literals, where no minifier looks: folds their white space and drops comments. */
export function foldedCss(): Plugin {
  return {
    name: 'folded-css',
    transform(code, id) {
      if (!/\/src\/theme\/.*\.ts$/.test(id.replaceAll('\\', '/'))) return null;
      return code.replace(/(?<=css`)[^`]*(?=`)/g, foldedSheet);
    },
  };
}

function foldedSheet(sheet: string): string {
  return sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** Terser's passes find what one pass of the bundler's minifier leaves: about 2 % after gzip. */
export function terserPasses(): Plugin {
  return {
    name: 'terser-passes',
    async renderChunk(code) {
      const { code: smaller } = await minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3 },
        format: { comments: /^!/ },
      });
      return smaller === undefined ? null : { code: smaller, map: null };
    },
  };
}
