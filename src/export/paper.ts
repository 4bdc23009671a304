import { CHART_TOKENS } from '../theme/chart-tokens.ts';
import { FRAME_TOKENS } from '../theme/tokens.ts';
import type { Paint } from './shape.ts';

/** What stands for the article's own colours in a picture that has no article round it. */
const GROUNDS = {
  light: { ink: 0x1a, paper: 0xff },
  dark: { ink: 0xec, paper: 0x14 },
} as const;

/** The literal colour of each paint. */
export type Palette = Readonly<Record<Paint, string>>;

/**
 * The literal colours on light or dark paper: the values of the tokens. A mix of the text's colour with transparent is
 * worked out as ink over paper, so that no viewer needs to know `color-mix`; the weakest text, muted, keeps 6:1 against
 * the paper.
 */
export function paletteOf(scheme: keyof typeof GROUNDS): Palette {
  const { ink, paper } = GROUNDS[scheme];
  const token = (name: Paint): string => {
    const value = [...FRAME_TOKENS, ...CHART_TOKENS].find((one) => one.name === name)?.[scheme];
    const percent = /^color-mix\(in srgb, currentcolor (\d+)%, transparent\)$/.exec(
      value ?? '',
    )?.[1];
    if (percent === undefined) return value ?? grey(ink);
    return grey(Math.round(paper - (paper - ink) * (Number(percent) / 100)));
  };
  return {
    ink: grey(ink),
    paper: grey(paper),
    muted: token('muted'),
    hairline: token('hairline'),
    accent: token('accent'),
    'context-1': token('context-1'),
    'context-2': token('context-2'),
    sea: token('sea'),
    neighbour: token('neighbour'),
  };
}

/** White paper. */
export const PAPER = paletteOf('light');

function grey(level: number): string {
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
}
