import { minify } from 'terser';
import { minify as minifyByBundler, type Plugin } from 'vite';

/**
 * No minifier looks into template literals, where style sheets and templates stand: folds the white space of the sheets
 * and drops their comments, and takes the indentation from the templates, where any white space is one space.
 */
export function foldedTemplates(): Plugin {
  return {
    name: 'folded-templates',
    transform(code, id) {
      const [, folder] = /\/src\/(theme|views)\/.*\.ts$/.exec(id.replaceAll('\\', '/')) ?? [];
      if (folder === 'theme') return code.replace(/(?<=css`)[^`]*(?=`)/g, foldedSheet);
      return folder === 'views' ? code.replace(/\n\s+/g, '\n') : null;
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

/**
 * Minifies each file twice: terser's passes find what the bundler's minifier leaves, and most of it only after that one
 * has run; about 2 % after gzip.
 */
export function minifiedTwice(browsers: readonly string[]): Plugin {
  return {
    name: 'minified-twice',
    async renderChunk(code, { fileName }) {
      const once = await minifyByBundler(fileName, code, {
        module: true,
        compress: { target: [...browsers] },
      });
      const twice = await minify(once.code, {
        module: true,
        ecma: 2020,
        // Nobody asks a function of ours how many parameters it has.
        compress: { passes: 3, keep_fargs: false },
        format: { comments: /^!/ },
      });
      return twice.code === undefined ? null : { code: twice.code, map: null };
    },
  };
}
