import { paletteOf } from '../export/paper.ts';
import type { About } from '../export/svg.ts';
import { creditLine } from './credit.ts';
import { FONT_FAMILY } from './font-widths.ts';
import type { StaticChart } from './static-chart.ts';

/** What a picture says of itself. */
export function aboutChart(chart: StaticChart): About {
  const { name, dataset, heading, sentence, strings, scheme } = chart;
  return {
    title: heading.text,
    about: [sentence, creditLine(chart)].join(' '),
    family: FONT_FAMILY,
    lang: strings.lang,
    id: `${dataset.id}-${name}-${dataset.published}`,
    palette: paletteOf(scheme),
  };
}
