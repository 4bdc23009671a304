import { html, nothing, type TemplateResult } from 'lit';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import { conflictText } from '../i18n/conflict-text.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Count, Dataset } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import type { BreakdownScene } from '../scenes/breakdown.ts';
import { barsView } from './breakdown-bars.ts';
import { breakdownNames } from './breakdown-names.ts';
import { breakdownSummary } from './breakdown-summary.ts';
import type { Drawing } from './drawing.ts';
import { textInView } from './text-in-view.ts';

/** What a breakdown is shown with. */
export interface BreakdownContext {
  readonly dataset: Dataset;
  readonly strings: BreakdownLanguage;
  /** True when the compiler's newest list is older than the dataset's own limit. */
  readonly old: boolean;
  /** True when the editor chose the list by its date. */
  readonly chosen: boolean;
  readonly onShowAll: () => void;
}

/** The categories of one list as a table with bars. */
export function breakdownDrawing(
  breakdown: Breakdown,
  scene: BreakdownScene,
  { dataset, strings, old, chosen, onShowAll }: BreakdownContext,
): Drawing {
  const { list, newest } = breakdown;
  const summary = breakdownSummary(breakdown, strings, !chosen && old && list === newest);
  return {
    state: 'ready',
    heading: textIn(dataset.title, strings.lang),
    measure: html`${strings.breakdown.measure}:
    ${textInView(textIn(list.compiler.name, strings.lang))}`,
    sentence: strings.breakdown.sentence(summary),
    notices: chosen || list === newest ? [] : [newestNotice(breakdown, strings)],
    picture: barsView(scene, dataset.synthetic, strings),
    below: html`${foldView(scene, strings, onShowAll)}${remarksView(list, strings)}`,
    table: breakdownNames(breakdown, scene, strings),
    sources: list.sources,
    newest: chosen ? undefined : newest.date,
  };
}

/** A dataset without a list of the compiler. */
export function emptyBreakdown(dataset: Dataset, strings: BreakdownLanguage): Drawing {
  return {
    state: 'empty',
    heading: textIn(dataset.title, strings.lang),
    picture: html`<p class="remark">${strings.common.noLists}</p>`,
    sources: [],
  };
}

/** Why the newest list is not the one that is shown. */
function newestNotice({ newest, newestKnown }: Breakdown, strings: BreakdownLanguage): string {
  const { date, quantity, groups } = newest;
  if (newestKnown) return strings.breakdown.newestInPart(date, newestKnown, quantity);
  return groups.length === 0
    ? strings.breakdown.newestWithoutGroups(date, quantity)
    : strings.charts.old(date);
}

function foldView(
  { foldable, folded }: BreakdownScene,
  { breakdown }: BreakdownLanguage,
  onShowAll: () => void,
): TemplateResult | typeof nothing {
  if (foldable === undefined) return nothing;
  return html`<p class="fold">
    <button
      type="button"
      aria-expanded=${folded ? 'false' : 'true'}
      aria-controls="rows"
      @click=${onShowAll}
    >
      ${folded ? breakdown.showAll(foldable) : breakdown.showFewer}
    </button>
  </p>`;
}

/** What a reader must know of the list to read its numbers. */
function remarksView(list: Count, strings: BreakdownLanguage): readonly TemplateResult[] {
  const { conflict, note, groupsOverlap, groups } = list;
  const local = (text: Localised | undefined): TemplateResult | typeof nothing =>
    text ? textInView(textIn(text, strings.lang)) : nothing;
  return [
    ...(groupsOverlap && groups.length > 0 ? [html`${strings.breakdown.overlap}`] : []),
    ...(conflict
      ? [html`${conflictText(list, strings) ?? nothing} ${local(conflict.reason)}`]
      : []),
    ...(note ? [local(note)] : []),
  ].map((remark) => html`<p class="remark">${remark}</p>`);
}
