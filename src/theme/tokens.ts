/** One design token: a custom property that a page may set, and its values. */
export interface Token {
  /** Name without the `--custody-` prefix. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

// Every colour of the widgets. Ink is the page's own text colour; dark is its own list, not an inversion. The CSS, the
// docs and the literal values of static pictures are made from these lists.

/** Colours of the frame, in every element. */
export const FRAME_TOKENS: readonly Token[] = [
  {
    name: 'muted',
    light: 'color-mix(in srgb, currentcolor 68%, transparent)',
    dark: 'color-mix(in srgb, currentcolor 72%, transparent)',
  },
];
