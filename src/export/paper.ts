import { CHART_TOKENS } from '../theme/chart-tokens.ts';
import { FRAME_TOKENS } from '../theme/tokens.ts';
import type { Paint } from './shape.ts';

/** What stands for the article's own colours in a picture that has no article round it. */
const INK = 0x1a;
const WHITE = 0xff;

/**
 * The literal colour of each paint on white paper: the light values of the tokens. A mix of the text's colour with
 * transparent is worked out as ink over white, so that no viewer needs to know `color-mix`; the darkest of them, muted,
 * keeps 6:1 against the paper.
 */
export const PAPER: Readonly<Record<Paint, string>> = {
  ink: grey(INK),
  paper: grey(WHITE),
  muted: light('muted'),
  hairline: light('hairline'),
  accent: light('accent'),
  'context-1': light('context-1'),
  'context-2': light('context-2'),
  sea: light('sea'),
  neighbour: light('neighbour'),
};

function light(name: Paint): string {
  const value = [...FRAME_TOKENS, ...CHART_TOKENS].find((token) => token.name === name)?.light;
  const percent = /^color-mix\(in srgb, currentcolor (\d+)%, transparent\)$/.exec(value ?? '')?.[1];
  if (percent === undefined) return value ?? grey(INK);
  return grey(Math.round(WHITE - (WHITE - INK) * (Number(percent) / 100)));
}

function grey(level: number): string {
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
}
