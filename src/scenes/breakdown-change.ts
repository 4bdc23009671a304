import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { TextIn } from '../model/localised.ts';
import { valueOf, type Quantity } from '../model/quantity.ts';
import {
  joinedChange,
  type BreakdownChange,
  type ChangePart,
  type ThenNow,
} from '../model/select-breakdown-change.ts';
import { cutTop } from '../model/select-top.ts';
import { reachOf } from './bar.ts';
import type { BreakdownOptions, BreakdownSurroundings, Fold } from './breakdown-rows.ts';
import { HEADER_TEXT, rowsLayout, type RowsLayout } from './rows-layout.ts';
import { tenth } from './tenth.ts';

/** How the rows are wanted; `change` puts the largest rise first, then those of which no change can be told. */
export type ChangeOptions = Omit<BreakdownOptions, 'sort'> & {
  readonly sort: BreakdownOptions['sort'] | 'change';
};

/** Radii in px: the ring of then holds the disc of now, so that two equal numbers show both. */
export const [THEN_RADIUS, NOW_RADIUS] = [5, 3.5] as const;

/** Px of the ring and the disc in the headers of their columns. */
export const [RING_KEY, DISC_KEY] = [12, 8] as const;

/** Dumbbells need less room beside their labels than bars. */
const BESIDE = { px: 140, part: 0.2 };

/** Where a number stands on the scale. */
export interface DumbbellEnd {
  readonly x: number;
  readonly exact: boolean;
}

/** Two numbers on the scale and the hairline between them, in px. */
export interface Dumbbell {
  readonly then: DumbbellEnd | undefined;
  readonly now: DumbbellEnd | undefined;
  readonly line: readonly [from: number, to: number] | undefined;
}

/** A row of the table. */
export interface ChangeRow {
  readonly kind: 'category' | 'others' | 'rest';
  readonly id: string | undefined;
  readonly label: TextIn;
  readonly then: string;
  readonly now: string;
  /** A signed number, or in words why there is none. */
  readonly difference: string;
  /** False where it is none, or not known. */
  readonly isChange: boolean;
  /** None for those that are not stated: that they are more or fewer is no fact about people. */
  readonly marks: Dumbbell | undefined;
  readonly selected: boolean;
  readonly cut: boolean;
  /** Lines of its numbers. */
  readonly numberLines: number;
  /** True when the two lists name the group differently. */
  readonly renamed: boolean;
}

/** The categories of two lists as rows with a dumbbell each, all on one scale from zero. */
export interface ChangeScene extends Fold {
  readonly layout: RowsLayout;
  readonly rows: readonly ChangeRow[];
}

const NO_CHANGE = { difference: '', isChange: false };

type RowFacts = Omit<ChangeRow, 'marks' | 'cut' | 'numberLines'> & { readonly sides: ThenNow };

/** Lays out two lists' categories for a width. */
export function breakdownChangeScene(
  change: BreakdownChange,
  options: ChangeOptions,
  surroundings: BreakdownSurroundings,
): ChangeScene {
  const { strings, width, measureText } = surroundings;
  const { breakdown } = strings;
  const facts = rowsOf(change, options, surroundings);
  const column = (
    header: string,
    text: (row: RowFacts) => string,
    sorts: boolean,
    key = 0,
  ): Parameters<typeof rowsLayout>[2][number] => ({
    header,
    texts: facts.map(text),
    weight: 600,
    sorts,
    wraps: true,
    key: key && key + measureText(' ', HEADER_TEXT, 600),
  });
  const layout = rowsLayout(
    facts.map(({ label, renamed }) => (renamed ? `${label.text} *` : label.text)),
    breakdown.category,
    [
      column(strings.shortDate(change.from.date), ({ then }) => then, false, RING_KEY),
      column(strings.shortDate(change.to.date), ({ now }) => now, true, DISC_KEY),
      column(breakdown.change, ({ difference }) => difference, true),
    ],
    { width, measureText },
    BESIDE,
  );
  const longest = Math.max(
    1,
    ...facts.flatMap(({ kind, sides }) =>
      kind === 'rest' ? [] : [reachOf(sides.then), reachOf(sides.now)],
    ),
  );
  const x = (value: number): number =>
    tenth(THEN_RADIUS + 1 + (value / longest) * (layout.plotWidth - 2 * THEN_RADIUS - 2));
  const { others } = cutTop(change.parts, options.top, options.selected);
  return {
    layout,
    rows: facts.map(({ sides, ...row }) => ({
      ...row,
      marks: row.kind === 'rest' ? undefined : dumbbellOf(sides, x),
      cut: layout.isCut(row.label.text),
      numberLines: layout.numberLines([row.then, row.now, row.difference]),
    })),
    foldable: others.length > 0 ? change.parts.length : undefined,
    folded: others.length > 0 && !options.showAll,
  };
}

function rowsOf(
  change: BreakdownChange,
  { sort, top, showAll, selected }: ChangeOptions,
  { strings, textIn }: BreakdownSurroundings,
): readonly RowFacts[] {
  const { shown, others } = cutTop(change.parts, showAll ? Infinity : top, selected);
  const text = (quantity: Quantity | undefined): string =>
    quantity ? strings.quantity(quantity) : '–';
  const row = (kind: ChangeRow['kind'], label: TextIn, sides: ThenNow): RowFacts => ({
    kind,
    id: undefined,
    label,
    then: text(sides.then),
    now: text(sides.now),
    difference: sides.difference === undefined ? '–' : strings.charts.difference(sides.difference),
    isChange: Boolean(sides.difference),
    selected: false,
    renamed: false,
    sides,
  });
  const own = (words: string): TextIn => ({ text: words, lang: strings.lang });
  const categories = sorted(shown, sort).map((part) => ({
    ...row('category', textIn(part.category.label), part),
    ...differenceWords(part, strings),
    id: part.category.id,
    selected: part.category.id === selected,
    renamed: part.printed !== undefined,
  }));
  if (sort === 'name')
    categories.sort((a, b) => strings.charts.compare(a.label.text, b.label.text));
  return [
    ...categories,
    ...(others.length > 0
      ? [row('others', own(strings.breakdown.others(others.length)), joinedChange(others, change))]
      : []),
    ...(change.rest
      ? [{ ...row('rest', own(strings.charts.notStated), change.rest), ...NO_CHANGE }]
      : []),
  ];
}

function differenceWords(
  { status }: ChangePart,
  { breakdown }: BreakdownLanguage,
): { readonly difference?: string } {
  if (status === 'new') return { difference: breakdown.newGroup };
  return status === 'gone' ? { difference: breakdown.goneGroup } : {};
}

/** In the order of size, or by the change: the largest rise first, groups without a number of it last. */
function sorted(parts: readonly ChangePart[], sort: ChangeOptions['sort']): readonly ChangePart[] {
  if (sort !== 'change') return parts;
  return [...parts].sort((a, b) => (b.difference ?? -Infinity) - (a.difference ?? -Infinity) || 0);
}

function dumbbellOf({ then, now }: ThenNow, x: (value: number) => number): Dumbbell {
  const end = (quantity: Quantity | undefined): DumbbellEnd | undefined => {
    const value = quantity && valueOf(quantity);
    if (value === undefined) return undefined;
    return { x: x(value), exact: quantity?.qualifier === 'exact' };
  };
  const [from, to] = [end(then), end(now)];
  const apart = from && to && Math.abs(to.x - from.x) > THEN_RADIUS + NOW_RADIUS;
  return {
    then: from,
    now: to,
    line: apart ? [from.x + Math.sign(to.x - from.x) * THEN_RADIUS, to.x] : undefined,
  };
}
