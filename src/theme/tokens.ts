/** One design token: a custom property that a page may set, and its values. */
export interface Token {
  /** Name without the `--custody-` prefix. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  /** A share of the ink in place of both, whatever the page sets: on paper, in forced colours, where contrast is asked for. */
  readonly ink: string;
}

// Every colour of the widgets. Ink is the page's own text colour; dark is its own list, not an inversion. The CSS, the
// docs and the literal values of static pictures are made from these lists; what each token is for stands in
// token-purposes.ts, which no browser loads.

/** Colours of the frame, in every element. */
export const FRAME_TOKENS = [
  {
    name: 'muted',
    light: 'color-mix(in srgb, currentcolor 72%, transparent)',
    dark: 'color-mix(in srgb, currentcolor 72%, transparent)',
    ink: 'currentcolor',
  },
] as const satisfies readonly Token[];
