import type { Token } from './tokens.ts';

// Apart from the frame's, so that an element without a drawing does not carry them.

/** Colours of the drawn charts. */
export const CHART_TOKENS = [
  {
    name: 'accent',
    light: '#0f5c63',
    dark: '#6fc3c9',
    ink: 'currentcolor',
  },
  {
    name: 'context-1',
    light: '#6b6b6b',
    dark: '#a3a3a3',
    ink: 'color-mix(in srgb, currentcolor 70%, transparent)',
  },
  {
    name: 'context-2',
    light: '#8a8178',
    dark: '#8d867e',
    ink: 'color-mix(in srgb, currentcolor 55%, transparent)',
  },
  {
    name: 'hairline',
    light: 'color-mix(in srgb, currentcolor 16%, transparent)',
    dark: 'color-mix(in srgb, currentcolor 22%, transparent)',
    ink: 'color-mix(in srgb, currentcolor 45%, transparent)',
  },
  {
    name: 'sea',
    light: '#e6eef1',
    dark: '#1b2a30',
    ink: 'color-mix(in srgb, currentcolor 10%, transparent)',
  },
  {
    name: 'neighbour',
    light: '#f4f3ef',
    dark: '#23262a',
    ink: 'color-mix(in srgb, currentcolor 4%, transparent)',
  },
] as const satisfies readonly Token[];
