import type { Point } from '../model/dataset.ts';
import { hatchPath } from './hatch.ts';
import type { MeasureText } from './text-width.ts';

/**
 * The marks that a legend explains: the sizes of bubbles, how exactly they are placed, several places drawn as one mark, an
 * area known by its region only.
 */
export type LegendMark =
  | { readonly kind: 'sizes'; readonly radii: readonly number[] }
  | { readonly kind: 'shade'; readonly step: number }
  | { readonly kind: Point['precision'] | 'cluster' | 'area' };

/** An entry of the legend with the middle of its mark and the start of its text's baseline, in px. */
export interface LegendItem {
  readonly mark: LegendMark;
  readonly text: string;
  readonly markX: number;
  readonly y: number;
  readonly textX: number;
  /** The hatch of an area's mark, from its corner. */
  readonly hatch: string;
}

export interface Legend {
  readonly items: readonly LegendItem[];
  readonly bottom: number;
}

const SIZE = 12;
const MARK = 14;
const GAP = 6;
const BETWEEN = 18;
const ROW = 22;

/** The legend in rows of a width, from `top` on. */
export function placeLegend(
  entries: readonly { readonly mark: LegendMark; readonly text: string }[],
  width: number,
  top: number,
  measureText: MeasureText,
): Legend {
  const rows: { items: Omit<LegendItem, 'y'>[]; end: number; height: number }[] = [];
  for (const { mark, text } of entries) {
    const markWidth = mark.kind === 'sizes' ? 2 * Math.max(...mark.radii) + 2 : MARK;
    const itemWidth = markWidth + GAP + Math.ceil(measureText(text, SIZE));
    let row = rows.at(-1);
    if (!row || row.end + BETWEEN + itemWidth > width)
      rows.push((row = { items: [], end: -BETWEEN, height: ROW }));
    const x = row.end + BETWEEN;
    row.items.push({
      mark,
      text,
      markX: x + markWidth / 2,
      textX: x + markWidth + GAP,
      hatch: mark.kind === 'area' ? hatchPath(14, 12) : '',
    });
    row.end = x + itemWidth;
    row.height = Math.max(row.height, markWidth + 4);
  }
  let bottom = top;
  const items = rows.flatMap((row) => {
    const y = bottom + row.height / 2;
    bottom += row.height;
    return row.items.map((item) => ({ ...item, y }));
  });
  return { items, bottom };
}

/** Two round numbers of people for the legend: the most that there is, and a round one about a third of it. */
export function legendSizes(most: number): readonly number[] {
  const rounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  const small = rounds.findLast((round) => round <= most / 3) ?? 1;
  return most <= 1 ? [1] : [small, most];
}
