import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { PeopleRow, PeopleScene } from '../scenes/breakdown-people.ts';
import { GAP } from '../scenes/rows-layout.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import type { UnitMarks } from '../scenes/unit-marks.ts';
import { stacked, type Piece } from './paragraph.ts';
import type { Ink, Shape } from './shape.ts';
import { endText, labelPiece, tableHead } from './table-row.ts';

/** Px over and under a row, and from the top of its label to that of its marks beside it, and to its base line. */
const [AIR, TO_MARKS, BASE] = [6, 4, 13];
/** Px between a label and the marks under it. */
const UNDER = 4;

/** The people of a list, a mark each, beside how many they are. */
export function peopleFigure(
  { layout, rows }: PeopleScene,
  width: number,
  { charts, breakdown }: BreakdownLanguage,
  measureText: MeasureText,
): Piece {
  const { labels, labelWidth, numberWidths } = layout;
  const side = labels === 'side';
  const [valueWidth = 0] = numberWidths;
  const value = side ? labelWidth + GAP + valueWidth : width;
  const marked = rows.some(({ selected }) => selected);
  const head = tableHead(
    breakdown.category,
    [{ text: charts.people, x: value, width: Infinity }],
    measureText,
  );
  const pieces = rows.map((row): Piece => {
    const room = side ? labelWidth : width - GAP - valueWidth;
    const label = labelPiece(row.label, row.selected, room, 3, measureText);
    const shift = side ? ([value + GAP, TO_MARKS] as const) : ([0, label.height + UNDER] as const);
    const below = row.marks.height > 0 ? shift[1] + row.marks.height : 0;
    return {
      height: Math.max(label.height, below) + 2 * AIR,
      shapes: [
        {
          kind: 'group',
          shift: [0, AIR],
          shapes: [
            ...label.shapes,
            endText({ text: row.value, x: value, weight: 600 }, BASE),
            { kind: 'group', shift, shapes: markShapes(row, marked && !row.selected) },
          ],
        },
      ],
    };
  });
  return stacked([head, ...pieces].map((piece) => ({ gap: 0, piece })));
}

function markShapes({ kind, marks }: PeopleRow, faded: boolean): readonly Shape[] {
  const opacity = faded ? 0.5 : 1;
  const discs: Ink = { fill: 'accent', fillOpacity: opacity };
  const lines: Ink = {
    stroke: kind === 'rest' ? 'muted' : 'accent',
    strokeWidth: 1,
    strokeOpacity: opacity,
  };
  const paths = [
    { d: discsOf(marks), ...discs },
    { d: marks.hollow, ...lines },
    { d: marks.crosses, ...lines },
  ];
  return paths.filter(({ d }) => d !== '').map((path): Shape => ({ kind: 'path', ...path }));
}

/** A canvas leaves out strokes of no length, so that each becomes the outline of its disc. */
function discsOf({ solid, size }: UnitMarks): string {
  const r = size / 2;
  return solid.replace(
    /M([\d.]+),([\d.]+)h0/g,
    (_, x: string, y: string) =>
      `M${Number(x) - r},${y}a${r},${r} 0 1 0 ${size},0a${r},${r} 0 1 0 ${-size},0`,
  );
}
