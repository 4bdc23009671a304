import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { Localised, TextIn } from '../model/localised.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Breakdown, Part } from '../model/select-breakdown.ts';
import { selectTop } from '../model/select-top.ts';
import { BAR_HEIGHT, barOf, OPEN_END, reachOf, type Bar } from './bar.ts';
import { barsLayout, type BarsLayout } from './bars-layout.ts';
import { hatchPath } from './hatch.ts';
import type { MeasureText } from './text-width.ts';

/** How the editor and the reader want the rows. */
export interface BreakdownOptions {
  readonly sort: 'size' | 'name';
  /** Categories shown before the others are taken together; undefined: all. */
  readonly top: number | undefined;
  /** True when the reader asked for all of them. */
  readonly showAll: boolean;
  /** Id of a category to mark. */
  readonly selected: string | undefined;
}

/** What the scene is drawn with. */
export interface BreakdownSurroundings {
  readonly width: number;
  readonly strings: BreakdownLanguage;
  readonly measureText: MeasureText;
  /** The text of a label in the reader's language, with the language it is in. */
  readonly textIn: (label: Localised) => TextIn;
}

/** A row of the table. */
export interface BarRow {
  readonly kind: 'category' | 'others' | 'rest';
  readonly label: TextIn;
  readonly value: string;
  readonly share: string;
  readonly bar: Bar | undefined;
  /** Path of the hatch on a hatched bar. */
  readonly hatch: string | undefined;
  readonly selected: boolean;
  /** True when the label is so long that only its beginning is drawn. */
  readonly cut: boolean;
}

/** The categories of a list as rows with a bar each, all on one scale from zero; lengths in px. */
export interface BreakdownScene {
  readonly layout: BarsLayout;
  readonly rows: readonly BarRow[];
  /** Categories when all are shown; undefined where nothing can be folded. */
  readonly foldable: number | undefined;
  readonly folded: boolean;
}

type RowFacts = Pick<BarRow, 'kind' | 'label' | 'value' | 'share' | 'selected'> & {
  readonly quantity: Quantity | undefined;
};

/** Lays out the rows of a breakdown for a width. */
export function breakdownScene(
  breakdown: Breakdown,
  options: BreakdownOptions,
  surroundings: BreakdownSurroundings,
): BreakdownScene {
  const folded = selectTop(breakdown, options.top, options.selected);
  const facts = rowsOf(breakdown, options, surroundings);
  const layout = barsLayout(facts, breakdown.hasShares, surroundings);
  const longest = Math.max(1, ...facts.map(({ quantity }) => reachOf(quantity)));
  const inexact = facts.some(({ quantity }) => quantity && quantity.qualifier !== 'exact');
  const pxPerPerson = (layout.barWidth - (inexact ? OPEN_END : 0)) / longest;
  return {
    layout,
    rows: facts.map(({ quantity, ...row }): BarRow => {
      const bar = barOf(quantity, pxPerPerson, row.kind === 'rest' ? 'hatched' : 'solid');
      const end = Math.max(bar?.length ?? 0, bar?.uncertain?.[1] ?? 0);
      return {
        ...row,
        bar,
        hatch: bar?.kind === 'hatched' ? hatchPath(end, BAR_HEIGHT) : undefined,
        cut: layout.isCut(row.label.text),
      };
    }),
    foldable: folded.others && breakdown.parts.length,
    folded: folded.others !== undefined && !options.showAll,
  };
}

function rowsOf(
  breakdown: Breakdown,
  { sort, top, showAll, selected }: BreakdownOptions,
  { strings, textIn }: BreakdownSurroundings,
): readonly RowFacts[] {
  const { parts, others } = selectTop(breakdown, showAll ? undefined : top, selected);
  const own = (text: string): TextIn => ({ text, lang: strings.lang });
  const row = (
    kind: BarRow['kind'],
    label: TextIn,
    part: Part | undefined,
    isSelected = false,
  ): RowFacts => ({
    kind,
    label,
    value: part ? strings.quantity(part.quantity) : '–',
    share: part?.share ? strings.breakdown.share(part.share) : '–',
    quantity: part?.quantity,
    selected: isSelected,
  });
  const categories = parts.map((part) =>
    row('category', textIn(part.category.label), part, part.category.id === selected),
  );
  if (sort === 'name')
    categories.sort((a, b) => strings.charts.compare(a.label.text, b.label.text));
  return [
    ...categories,
    ...(others ? [row('others', own(strings.breakdown.others(others.count)), others.part)] : []),
    ...(breakdown.rest ? [row('rest', own(strings.charts.notStated), breakdown.rest)] : []),
  ];
}
