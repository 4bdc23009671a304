import type { Plugin } from 'vite';

const MODULE_ADDRESS = 'import.meta.url';

/**
 * A classic script has no `import.meta`; the page tells which script runs. Only a file of our own name is believed: a
 * site's bundler or optimiser may have put the charts into a file of its own, beside which no dataset lies.
 */
export function classicAddress(file: string): Plugin {
  const address = `(() => {
    const { src = '' } = document.currentScript ?? {};
    return src.split(/[?#]/)[0].endsWith(${JSON.stringify(`/${file}`)}) ? src : '';
  })()`;
  let replaced = 0;
  return {
    name: 'classic-address',
    transform(code) {
      if (!code.includes(MODULE_ADDRESS)) return null;
      replaced += 1;
      return { code: code.replace(MODULE_ADDRESS, address), map: null };
    },
    buildEnd(error) {
      if (error === undefined && replaced !== 1)
        this.error(`Expected ${MODULE_ADDRESS} in one file, found it in ${replaced}.`);
    },
  };
}
