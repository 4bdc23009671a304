import type { BreakdownLanguage } from '../i18n/strings.ts';
import { BAR_HEIGHT, type Bar } from '../scenes/bar.ts';
import { GAP } from '../scenes/rows-layout.ts';
import type { BarRow, BreakdownScene } from '../scenes/breakdown.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { stacked, type Piece } from './paragraph.ts';
import type { Shape } from './shape.ts';
import { tableHead, tableRow } from './table-row.ts';

/** Where the two strokes of an open end stand beyond the bar, and how wide they are, in px. */
const [OPEN_STROKES, STROKE] = [[3, 8], 3] as const;

/** The rows with their bars, numbers and shares, under the names of the columns. */
export function barsFigure(
  { layout, rows }: BreakdownScene,
  { charts, breakdown }: BreakdownLanguage,
  measureText: MeasureText,
): Piece {
  const { labels, labelWidth, barWidth, valueWidth, shareWidth } = layout;
  const value = (labels === 'side' ? labelWidth + GAP : 0) + barWidth + GAP + valueWidth;
  const share = value + GAP + shareWidth;
  const hasShares = shareWidth > 0;
  const marked = rows.some(({ selected }) => selected);
  const head = tableHead(
    breakdown.category,
    [
      { text: charts.people, x: value, width: Infinity },
      ...(hasShares ? [{ text: charts.share, x: share, width: Infinity }] : []),
    ],
    measureText,
  );
  const pieces = rows.map((row): Piece => {
    const faded = row.kind === 'others' || (marked && !row.selected);
    return tableRow(
      {
        label: row.label,
        selected: row.selected,
        mark: barShapes(row, faded),
        numbers: [
          { text: row.value, x: value, weight: 600 },
          ...(hasShares ? [{ text: row.share, x: share }] : []),
        ],
      },
      layout,
      measureText,
    );
  });
  return stacked([head, ...pieces].map((piece) => ({ gap: 0, piece })));
}

function barShapes({ bar, hatch, kind }: BarRow, faded: boolean): readonly Shape[] {
  return bar ? marks(bar, hatch, kind === 'rest', faded) : [];
}

function marks(
  { kind, length, uncertain, open }: Bar,
  hatch: string | undefined,
  isRest: boolean,
  faded: boolean,
): Shape[] {
  const solid = faded
    ? ({ fill: 'accent', fillOpacity: 0.5 } as const)
    : ({ fill: 'accent' } as const);
  const own = kind === 'hatched' ? ({ stroke: 'muted', strokeWidth: 1 } as const) : solid;
  const unsure = isRest
    ? ({ stroke: 'muted', strokeWidth: 1, dash: [3, 2] } as const)
    : ({ fill: 'accent', fillOpacity: 0.25, stroke: 'accent', strokeWidth: 1 } as const);
  const box = (x: number, width: number, y = 0, height = BAR_HEIGHT) =>
    ({ kind: 'rect', x, y, width, height }) as const;
  const [from, to] = uncertain ?? [0, 0];
  return [
    ...(length > 0 ? [{ ...box(0, length), ...own }] : []),
    ...(to > from ? [{ ...box(from, to - from, 0.5, BAR_HEIGHT - 1), ...unsure }] : []),
    ...(hatch ? [{ kind: 'path', d: hatch, stroke: 'muted', strokeWidth: 1 } as const] : []),
    ...(open ? OPEN_STROKES.map((gap) => ({ ...box(length + gap, STROKE), ...own })) : []),
  ];
}
