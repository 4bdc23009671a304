import { signedPicture } from '../export/signed-picture.ts';
import type { Figure } from '../export/shape.ts';
import { svgText } from '../export/svg.ts';
import type { Takeaway } from '../export/takeaway.ts';
import { aboutChart } from './about-chart.ts';
import { cardFigure, CARD_WIDTH } from './card-figure.ts';
import { measureInFonts } from './fonts.ts';
import type { StaticChart } from './static-chart.ts';
import { trimmedFigure } from './trimmed-figure.ts';

/** The widths that a picture can have, in px: the longest word has room, and a line can still be followed. */
export const [LEAST_WIDTH, MOST_WIDTH] = [280, 1600] as const;

/** The picture with title, sentence, source, date and licence as an SVG file that is so many px wide. */
export function svgForm(chart: StaticChart, width: number): string {
  return svgText(trimmedFigure(posterFigure(chart, width)), aboutChart(chart));
}

/** The card that is shown where a link is shared, 1200 by 630 px, as an SVG file. */
export function svgCard(chart: StaticChart): string {
  const figure = cardFigure(chart, measureInFonts());
  return svgText(figure, aboutChart(chart), CARD_WIDTH / figure.width);
}

function posterFigure(chart: StaticChart, width: number): Figure {
  const {
    takeaway = NOTHING,
    heading,
    sentence,
    notices,
    draws,
    hide,
    dataset,
    strings,
    words,
  } = chart;
  const says = draws || chart.takeaway === undefined;
  return signedPicture(
    takeaway,
    {
      title: heading,
      sentence: says && !hide.has('sentence') ? sentence : undefined,
      dataset,
      strings,
      words,
      heading: undefined,
      notices,
      site: '',
    },
    width,
    measureInFonts(),
  );
}

/** Words alone. */
const NOTHING: Takeaway = {
  measure: '',
  cited: [],
  sources: [],
  rows: [],
  picture: (width) => ({ width, height: 0, shapes: [] }),
};
