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

/** Colours of the drawn charts. */
export const CHART_TOKENS: readonly Token[] = [
  {
    name: 'accent',
    light: '#0f5c63',
    dark: '#6fc3c9',
  },
  {
    name: 'context-1',
    light: '#6b6b6b',
    dark: '#a3a3a3',
  },
  {
    name: 'context-2',
    light: '#8a8178',
    dark: '#8d867e',
  },
  {
    name: 'hairline',
    light: 'color-mix(in srgb, currentcolor 16%, transparent)',
    dark: 'color-mix(in srgb, currentcolor 22%, transparent)',
  },
  {
    name: 'sea',
    light: '#e6eef1',
    dark: '#1b2a30',
  },
  {
    name: 'neighbour',
    light: '#f4f3ef',
    dark: '#23262a',
  },
];
