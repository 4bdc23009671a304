import type { BreakdownLanguage } from '../i18n/strings.ts';
import type { Localised, TextIn } from '../model/localised.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Breakdown, Part } from '../model/select-breakdown.ts';
import { selectTop } from '../model/select-top.ts';
import type { MeasureText } from './text-width.ts';

/** How the editor and the reader want the rows. */
export interface BreakdownOptions {
  readonly sort: 'size' | 'name';
  /** Categories shown before the others are taken together; undefined: all, or the first of a great many. */
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

/** What a row says. */
export interface RowFacts {
  readonly kind: 'category' | 'others' | 'rest';
  /** Id of the category; undefined for what is none. */
  readonly id: string | undefined;
  readonly label: TextIn;
  readonly value: string;
  readonly share: string;
  readonly selected: boolean;
  readonly quantity: Quantity | undefined;
}

/** Whether rows can be folded, and are. */
export interface Fold {
  /** Categories when all are shown; undefined where nothing can be folded. */
  readonly foldable: number | undefined;
  readonly folded: boolean;
}

/** The rows of a breakdown in their order: categories, the others as one, those that are not stated. */
export function breakdownRows(
  breakdown: Breakdown,
  { sort, top, showAll, selected }: BreakdownOptions,
  { strings, textIn }: BreakdownSurroundings,
): readonly RowFacts[] {
  const { parts, others } = selectTop(breakdown, showAll ? Infinity : top, selected);
  const own = (text: string): TextIn => ({ text, lang: strings.lang });
  const row = (
    kind: RowFacts['kind'],
    label: TextIn,
    part: Part | undefined,
    id?: string,
  ): RowFacts => ({
    kind,
    id,
    label,
    value: part ? strings.quantity(part.quantity) : '–',
    share: part?.share ? strings.breakdown.share(part.share) : '–',
    quantity: part?.quantity,
    selected: id !== undefined && id === selected,
  });
  const categories = parts.map((part) =>
    row('category', textIn(part.category.label), part, part.category.id),
  );
  if (sort === 'name')
    categories.sort((a, b) => strings.charts.compare(a.label.text, b.label.text));
  return [
    ...categories,
    ...(others ? [row('others', own(strings.breakdown.others(others.count)), others.part)] : []),
    ...(breakdown.rest ? [row('rest', own(strings.charts.notStated), breakdown.rest)] : []),
  ];
}

/** Whether the others can be taken together, and are. */
export function foldOf(breakdown: Breakdown, { top, selected, showAll }: BreakdownOptions): Fold {
  const { others } = selectTop(breakdown, top, selected);
  return {
    foldable: others && breakdown.parts.length,
    folded: others !== undefined && !showAll,
  };
}
