import { CHART_TOKENS } from './chart-tokens.ts';
import { FRAME_TOKENS, type Token } from './tokens.ts';

/** The names of all tokens, without the `--custody-` prefix. */
export type TokenName = (typeof FRAME_TOKENS | typeof CHART_TOKENS)[number]['name'];

/** A token with what it is for: for the docs and whoever designs with it. */
export interface DescribedToken extends Token {
  readonly name: TokenName;
  readonly purpose: string;
}

// Apart from the values, so that no reader loads it; a token without its purpose is a type error.
const PURPOSES: Readonly<Record<TokenName, string>> = {
  muted:
    'Secondary text: the measure line, notes, sources, years and scales, and the hatch of what is not stated',
  accent:
    'What is counted: the main compiler’s line and points, bars, marks of people, the sparkline',
  'context-1': 'The second, fourth … compiler of a timeline',
  'context-2': 'The third, fifth … compiler of a timeline',
  hairline: 'Grid lines and the rules of tables and lists',
  sea: 'Water on the map',
  neighbour: 'Countries round the one that is mapped',
};

/** Every token of the widgets, in the order of the docs. */
export const TOKENS: readonly DescribedToken[] = [...FRAME_TOKENS, ...CHART_TOKENS].map(
  (token) => ({ ...token, purpose: PURPOSES[token.name] }),
);
