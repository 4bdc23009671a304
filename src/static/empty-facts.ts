import type { Drawing } from '../views/drawing.ts';
import type { ChartFacts } from './static-chart.ts';

/** A dataset without anything of the kind: words, and no picture. */
export function emptyFacts({ heading, none = '' }: Pick<Drawing, 'heading' | 'none'>): ChartFacts {
  return {
    heading,
    sentence: none,
    notices: [],
    takeaway: undefined,
    draws: false,
    tables: [],
    card: (width) => ({ width, height: 0, shapes: [] }),
  };
}
