import type { Plugin } from 'vite';

const THEIRS = /(\w+)\.createPolicy\("lit-html",/;
const POLICY = 'custody-charts';

/** Said where the page refuses: the browser's own message names neither the charts nor the cure. */
const ADVICE =
  `Custody Charts are not shown, the author's text stays: this page's Content-Security-Policy refuses their Trusted ` +
  `Types policy. Add ${POLICY} to its trusted-types directive.`;

const OWN_POLICY = `
const createOwnPolicy = (types, rules) => {
  try {
    return types.createPolicy(${JSON.stringify(POLICY)}, rules);
  } catch (cause) {
    throw new TypeError(${JSON.stringify(ADVICE)}, { cause });
  }
};
`;

/**
 * Gives the builds for script tags a Trusted Types policy of their own. A page may allow each policy name once, so a
 * second copy of Lit under Lit's name throws on a page that has its own; users of the npm package share the page's Lit
 * instead. Refused, the script ends before it defines a tag.
 */
export function ownTrustedTypesPolicy(): Plugin {
  let replaced = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code) {
      if (!THEIRS.test(code)) return null;
      replaced += 1;
      return { code: OWN_POLICY + code.replace(THEIRS, 'createOwnPolicy($1,'), map: null };
    },
    buildEnd(error) {
      if (error === undefined && replaced !== 1)
        this.error(
          `Expected one policy of lit-html to rename, found ${replaced}: has Lit changed?`,
        );
    },
  };
}
