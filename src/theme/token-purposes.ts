/** What each token is for, by name: for the docs, so it is not in the widgets' bundle. */
export const TOKEN_PURPOSES: Readonly<Record<string, string>> = {
  accent: 'The main compiler’s line, bars and points.',
  'context-1': 'The first of the other compilers.',
  'context-2': 'Further compilers and context marks.',
  muted: 'Secondary text: measure line, axis labels, sources.',
  hairline: 'Grid lines and rules.',
  sea: 'Water on the map.',
  neighbour: 'Countries round the one that is mapped.',
};
