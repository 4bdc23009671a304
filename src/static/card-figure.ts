import { paragraph, stacked } from '../export/paragraph.ts';
import type { Figure } from '../export/shape.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { creditLine } from './credit.ts';
import type { StaticChart } from './static-chart.ts';

/** Px of the card that networks show for a link. */
const CARD_HEIGHT = 630;
export const CARD_WIDTH = 1200;

/** The card is laid out at half its size, so that its type is twice as large as on a page. */
const [WIDTH, HEIGHT] = [CARD_WIDTH / 2, CARD_HEIGHT / 2];
const MARGIN = 28;
/** Px between the parts. */
const GAP = 12;

/** Heading, the number or the picture, what is counted, publisher and date: nothing else. */
export function cardFigure(chart: StaticChart, measureText: MeasureText): Figure {
  const { heading, takeaway, sentence, dataset, strings } = chart;
  const width = WIDTH - 2 * MARGIN;
  const text = (
    words: string,
    size: number,
    fill: 'ink' | 'muted',
    most: number,
    weight: 400 | 600 = 400,
  ) =>
    paragraph(
      words,
      width,
      { size, leading: Math.round(size * 1.3), weight, fill, most },
      measureText,
    );
  const title = text(heading.text, 20, 'ink', 2, 600);
  const words = takeaway ? takeaway.measure : sentence;
  const measure = text(words, 13, 'muted', 2);
  const credit = text(
    [creditLine(chart), ...(dataset.synthetic ? [strings.common.synthetic] : [])].join('. '),
    13,
    'muted',
    2,
  );
  const foot = stacked([
    { gap: 0, piece: measure },
    { gap: 2, piece: credit },
  ]);
  const room = HEIGHT - 2 * MARGIN - title.height - foot.height - 2 * GAP;
  const picture = chart.card(width, room);
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      { kind: 'group', shift: [MARGIN, MARGIN], shapes: title.shapes },
      { kind: 'group', shift: [MARGIN, MARGIN + title.height + GAP], shapes: picture.shapes },
      { kind: 'group', shift: [MARGIN, HEIGHT - MARGIN - foot.height], shapes: foot.shapes },
    ],
  };
}
