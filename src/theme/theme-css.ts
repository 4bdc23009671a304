import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Token } from './tokens.ts';

/**
 * Tokens as private properties. `light-dark()` follows the `color-scheme` of the article before that of the system;
 * browsers that lack it follow the system. The attribute overrules both. Where contrast counts for more than colour, ink
 * alone overrules them all, also what the page sets.
 */
export function tokensCss(tokens: readonly Token[]): CSSResult {
  const declarations = (value: (token: Token) => string): string =>
    tokens
      .map((token) => `--_${token.name}:var(--custody-${token.name},${value(token)});`)
      .join('');
  const light = declarations((token) => token.light);
  const dark = declarations((token) => token.dark);
  const either = declarations((token) => `light-dark(${token.light},${token.dark})`);
  const ink = tokens.map((token) => `--_${token.name}:${token.ink}!important;`).join('');
  return unsafeCSS(
    `:host{${light}}` +
      `@media (prefers-color-scheme:dark){:host{${dark}}}` +
      `@supports (color:light-dark(#000,#fff)){:host{${either}}}` +
      `:host([color-scheme=light]){color-scheme:light;${light}}` +
      `:host([color-scheme=dark]){color-scheme:dark;${dark}}` +
      `@media print,(forced-colors:active),(prefers-contrast:more){:host{${ink}}}`,
  );
}

/** The frame that all elements share: type, spacing, the parts above and below the picture. */
export const frameCss: CSSResult = css`
  :host {
    display: var(--_box, block);
    container-type: inline-size !important;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  /* Before the upgrade these margins collapse with the page's own; they must not appear with it. */
  ::slotted(:first-child) {
    margin-block-start: 0 !important;
  }
  ::slotted(:last-child) {
    margin-block-end: 0 !important;
  }
  figure {
    margin: 0;
    line-height: 1.4;
    min-height: var(--_reserved, 0);
  }
  .heading {
    margin: 0 0 4px;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .measure {
    margin: 0 0 8px;
    font-size: max(12px, 0.875em);
    color: var(--_muted);
  }
  .notice,
  .source {
    margin: 8px 0 0;
    max-width: 80ch;
    font-size: max(12px, 0.8125em);
    color: var(--_muted);
  }
  .notice {
    margin: 0 0 8px;
  }
  .picture {
    position: relative;
  }
  button {
    all: unset;
    box-sizing: border-box;
    min-height: 24px;
    min-width: 24px;
    padding: 2px 0;
    font: inherit;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  .more {
    margin-top: 8px;
    font-size: max(12px, 0.8125em);
  }
  .more > button + button {
    margin-inline-start: 16px;
  }
  .more-body {
    margin-top: 8px;
    overflow-x: auto;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The page's own colours may be those of a dark screen. */
  @media print {
    :host {
      color: #000 !important;
      background: #fff !important;
    }
    figure {
      min-height: 0;
    }
    .more > button {
      display: none;
    }
  }
`;
