import type { Plugin } from 'vite';

const MODULE = /[\\/]@lit[\\/]reactive-element[\\/](?:.*[\\/])?css-tag\.js$/;
const ASKS =
  /\w+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/;

/**
 * Every browser that the builds are for adopts style sheets, so Lit need not ask. Its answer would be wrong on a page
 * whose MooTools has put a `Document` of its own in the place of the browser's: then Lit writes `<style>`, which a strict
 * policy refuses.
 */
export function adoptedSheets(): Plugin {
  return {
    name: 'adopted-sheets',
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      if (!ASKS.test(code))
        this.error(`${id} no longer asks for style sheets so: has Lit changed?`);
      return { code: code.replace(ASKS, 'true'), map: null };
    },
  };
}
