import type { CSSResult } from 'lit';

/** Adds style sheets to an element's own, each once: for parts that are loaded when they are wanted. */
export function adoptSheets({ shadowRoot }: Element, styles: readonly CSSResult[]): void {
  if (!shadowRoot) return;
  const missing = styles
    .flatMap(({ styleSheet }) => styleSheet ?? [])
    .filter((sheet) => !shadowRoot.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0)
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...missing];
}
