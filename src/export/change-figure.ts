import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { BreakdownChange } from '../model/select-breakdown-change.ts';
import {
  DISC_KEY,
  NOW_RADIUS,
  RING_KEY,
  THEN_RADIUS,
  type ChangeRow,
  type ChangeScene,
  type Dumbbell,
  type DumbbellEnd,
} from '../scenes/breakdown-change.ts';
import { GAP } from '../scenes/rows-layout.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { stacked, type Piece } from './paragraph.ts';
import type { Ink, Shape } from './shape.ts';
import { MARK_HEIGHT, tableHead, tableRow, type EndCell } from './table-row.ts';

/** Px between the ring or disc of a column's name and its words. */
const KEY_GAP = 3;

/** The rows with their dumbbells, the two numbers and the difference. */
export function changeFigure(
  { from, to }: BreakdownChange,
  { layout, rows }: ChangeScene,
  strings: BreakdownLanguage,
  measureText: MeasureText,
): Piece {
  const { labels, labelWidth, plotWidth, numberWidths } = layout;
  const [thenWidth = 0, nowWidth = 0, changeWidth = 0] = numberWidths;
  const then = (labels === 'side' ? labelWidth + GAP : 0) + plotWidth + GAP + thenWidth;
  const now = then + GAP + nowWidth;
  const change = now + GAP + changeWidth;
  const marked = rows.some(({ selected }) => selected);
  const head = tableHead(
    strings.breakdown.category,
    [
      {
        text: strings.shortDate(from.date),
        x: then,
        width: thenWidth,
        key: { width: RING_KEY + KEY_GAP, shapes: [circle({ x: RING_KEY / 2 }, 0, ring(true))] },
      },
      {
        text: strings.shortDate(to.date),
        x: now,
        width: nowWidth,
        key: { width: DISC_KEY + KEY_GAP, shapes: [circle({ x: DISC_KEY / 2 }, 0, disc(true))] },
      },
      { text: strings.breakdown.change, x: change, width: changeWidth },
    ],
    measureText,
  );
  const pieces = rows.map((row): Piece => {
    const { label, renamed, selected, marks } = row;
    return tableRow(
      {
        label: renamed ? { ...label, text: `${label.text} *` } : label,
        selected,
        mark: marks ? dumbbell(marks, plotWidth, marked && !selected) : [],
        numbers: numbersOf(row, { then, now, change }),
      },
      layout,
      measureText,
    );
  });
  return stacked([head, ...pieces].map((piece) => ({ gap: 0, piece })));
}

function numbersOf(
  { kind, then, now, difference, isChange }: ChangeRow,
  ends: { readonly then: number; readonly now: number; readonly change: number },
): readonly EndCell[] {
  const strong = { weight: 600 } as const;
  const weak = { fill: 'muted' } as const;
  return [
    { text: then, x: ends.then, ...weak },
    { text: now, x: ends.now, ...(kind === 'rest' ? weak : strong) },
    { text: difference, x: ends.change, ...(isChange ? strong : weak) },
  ];
}

function dumbbell({ then, now, line }: Dumbbell, width: number, faded: boolean): readonly Shape[] {
  const y = MARK_HEIGHT / 2;
  const opacity = faded ? { fillOpacity: 0.5, strokeOpacity: 0.5 } : {};
  const stroke = (from: number, to: number, ink: Ink): Shape => ({
    kind: 'path',
    d: `M${from} ${y}H${to}`,
    ...ink,
    ...opacity,
  });
  return [
    stroke(0, width, { stroke: 'hairline', strokeWidth: 1 }),
    ...(line ? [stroke(...line, { stroke: 'ink', strokeWidth: 1.5 })] : []),
    ...(then ? [circle(then, y, ring(then.exact), opacity)] : []),
    ...(now ? [circle(now, y, disc(now.exact), opacity)] : []),
  ];
}

function circle(
  { x }: Pick<DumbbellEnd, 'x'>,
  y: number,
  { r, ...ink }: Ink & { readonly r: number },
  opacity: Ink = {},
): Shape {
  return { kind: 'circle', x, y, r, ...ink, ...opacity };
}

/** A number that is no exact one is drawn with a broken line. */
function ring(exact: boolean): Ink & { readonly r: number } {
  return exact
    ? { r: THEN_RADIUS, stroke: 'ink', strokeWidth: 1.5 }
    : { r: THEN_RADIUS, stroke: 'ink', strokeWidth: 1.5, dash: [2, 2] };
}

function disc(exact: boolean): Ink & { readonly r: number } {
  return exact
    ? { r: NOW_RADIUS, fill: 'accent' }
    : { r: NOW_RADIUS, stroke: 'accent', strokeWidth: 1, dash: [2, 2] };
}
