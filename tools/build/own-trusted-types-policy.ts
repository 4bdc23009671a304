import type { Plugin } from 'vite';

const THEIRS = 'createPolicy("lit-html"';
const OURS = 'createPolicy("custody-charts"';

/**
 * Gives the one-file build a Trusted Types policy of its own. A page may allow each policy name once, so a second copy
 * of Lit under Lit's name throws on a page that has its own; users of the npm package share the page's Lit instead.
 */
export function ownTrustedTypesPolicy(): Plugin {
  let replaced = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code) {
      if (!code.includes(THEIRS)) return null;
      replaced += 1;
      return { code: code.replace(THEIRS, OURS), map: null };
    },
    buildEnd(error) {
      if (error === undefined && replaced !== 1)
        this.error(
          `Expected one policy of lit-html to rename, found ${replaced}: has Lit changed?`,
        );
    },
  };
}
