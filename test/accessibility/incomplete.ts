const SHAPES =
  'axe takes the box of a shape for the shape, also where a map cuts it off; contrast.test.ts measures what is painted';

/** What axe leaves undecided in any state, each with the reason why it is in order. */
export const INCOMPLETE: Readonly<Record<string, string>> = {
  'custody-breakdown: color-contrast, bgOverlap': SHAPES,
  'custody-breakdown: color-contrast, imgNode': SHAPES,
  'custody-timeline: color-contrast, bgOverlap': SHAPES,
  'custody-timeline: color-contrast, imgNode': SHAPES,
  'custody-deaths-map: color-contrast, bgOverlap': SHAPES,
  'custody-deaths-map: color-contrast, elmPartiallyObscuring': SHAPES,
  'custody-deaths-map: color-contrast, imgNode': SHAPES,
  'custody-timeline: color-contrast, shortTextContent':
    'the figure of a bead or of the scale: one digit is text here; contrast.test.ts measures it',
  'custody-deaths-map: color-contrast, shortTextContent':
    'the number of a place: one digit is text here; contrast.test.ts measures it',
  'custody-deaths-map: color-contrast, nonBmp':
    'the plus and minus of the zoom, hidden from screen readers; contrast.test.ts measures them',
  'custody-deaths-map: label-content-name-mismatch, button[aria-label]':
    'plus and minus are no words that a reader would say; the names are “Zoom in” and “Zoom out”',
  'custody-count: th-has-data-cells, table':
    'on the board the number of a group stands before its name, which heads the row all the same',
};
