import type { HistoryMark, HistoryPanel, HistoryScene } from '../scenes/breakdown-history.ts';
import { CHART_TEXT } from '../scenes/rows-layout.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { stacked, type Piece } from './paragraph.ts';
import type { Ink, Shape } from './shape.ts';
import { endText, labelPiece } from './table-row.ts';

/** Px between two rows of panels, between a label and its number, and of a line of either. */
const [ROW_GAP, VALUE_GAP, LINE] = [18, 8, 16];
/** Lines that a label may take, as on a page. */
const MOST_LINES = 4;
/** Where a line of text has its base line. */
const BASE = 13;
const SCALE_TEXT = 12;

/** A small drawing for each category, the base lines of a row in one line. */
export function historyFigure(scene: HistoryScene, width: number, measureText: MeasureText): Piece {
  const { columns, panels } = scene;
  const marked = panels.some(({ selected }) => selected);
  const rows = panels.flatMap((_, i) => (i % columns ? [] : [panels.slice(i, i + columns)]));
  return stacked(
    rows.map((row, i) => ({
      gap: i === 0 ? 0 : ROW_GAP,
      piece: panelRow(row, scene, width, marked, measureText),
    })),
  );
}

function panelRow(
  panels: readonly HistoryPanel[],
  scene: HistoryScene,
  width: number,
  marked: boolean,
  measureText: MeasureText,
): Piece {
  const { columns, panelWidth, panelHeight } = scene;
  const across = columns > 1 ? (width - panelWidth) / (columns - 1) : 0;
  const titles = panels.map((panel) => titlePiece(panel, panelWidth, measureText));
  const top = Math.max(...titles.map(({ height }) => height));
  return {
    height: top + panelHeight,
    shapes: panels.flatMap((panel, i): Shape[] => {
      const title = titles[i] ?? { height: 0, shapes: [] };
      const x = i * across;
      return [
        { kind: 'group', shift: [x, top - title.height], shapes: title.shapes },
        {
          kind: 'group',
          shift: [x, top],
          shapes: plotShapes(panel, scene, marked && !panel.selected),
        },
      ];
    }),
  };
}

/** The label with its number at the end of its last line; a number of an earlier list stands with its date under it. */
function titlePiece(
  { label, value, date, selected }: HistoryPanel,
  width: number,
  measureText: MeasureText,
): Piece {
  const beside = date === undefined ? measureText(value, CHART_TEXT, 600) + VALUE_GAP : 0;
  const words = labelPiece(label, selected, width - beside, MOST_LINES, measureText);
  if (date === undefined) {
    const y = words.height - LINE + BASE;
    return {
      height: words.height,
      shapes: [...words.shapes, endText({ text: value, x: width, weight: 600 }, y)],
    };
  }
  const y = words.height + BASE;
  const text = { kind: 'text', y, size: CHART_TEXT } as const;
  const after = measureText(value, CHART_TEXT, 600) + 4;
  return {
    height: words.height + LINE,
    shapes: [
      ...words.shapes,
      { ...text, x: 0, text: value, weight: 600, fill: 'ink' },
      { ...text, x: after, text: `(${date})`, fill: 'muted' },
    ],
  };
}

function plotShapes(
  { path, marks, first }: HistoryPanel,
  { panelWidth, bottom, grid, years: [from, to], ticks }: HistoryScene,
  faded: boolean,
): readonly Shape[] {
  const scale = { kind: 'text', size: SCALE_TEXT, fill: 'muted' } as const;
  const line = (d: string, ink: Ink): Shape => ({ kind: 'path', d, strokeWidth: 1, ...ink });
  const years = bottom + 18;
  return [
    ...grid.map(({ y }) =>
      line(`M0 ${y}H${panelWidth}`, { stroke: y === bottom ? 'muted' : 'hairline' }),
    ),
    ...grid.flatMap(({ y, text }): Shape[] =>
      first && text ? [{ ...scale, x: 0, y: y - 4, text }] : [],
    ),
    ...ticks.map((x) => line(`M${x} ${bottom}v4`, { stroke: 'muted' })),
    { ...scale, x: 0, y: years, text: from },
    ...(to ? [{ ...scale, x: panelWidth, y: years, text: to, anchor: 'end' } as const] : []),
    ...(path
      ? [line(path, { stroke: 'accent', strokeWidth: 1.5, strokeOpacity: faded ? 0.5 : 1 })]
      : []),
    ...marks.map((mark, i) => point(mark, i === marks.length - 1, faded)),
  ];
}

function point({ x, y, exact }: HistoryMark, last: boolean, faded: boolean): Shape {
  const opacity = faded ? 0.5 : 1;
  const ink: Ink = exact
    ? { fill: 'accent', fillOpacity: opacity }
    : { stroke: 'accent', strokeOpacity: opacity };
  return { kind: 'circle', x, y, r: last ? 3 : 2, ...ink };
}
