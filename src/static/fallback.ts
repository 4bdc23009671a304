import type { Embed } from '../embed/snippet.ts';
import { fallbackWords } from '../export/fallback-words.ts';
import type { StaticChart } from './static-chart.ts';

/** The sentence that a chart's tag holds until the figures are there, and who says it, with a link where one is known. */
export const fallbackOf = ({
  sentence,
  heading,
  dataset,
  strings,
}: StaticChart): Pick<Embed, 'fallback' | 'source'> =>
  fallbackWords(sentence || heading.text, dataset, strings);
