import { html, nothing, type TemplateResult } from 'lit';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import { conflictText } from '../i18n/conflict-text.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Count } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import type { Fold } from '../scenes/breakdown-rows.ts';
import { textInView } from './text-in-view.ts';

/** What is counted and who counts. */
export function measureView(
  { compiler }: Pick<Count, 'compiler'>,
  { lang, breakdown }: BreakdownLanguage,
): TemplateResult {
  return html`${breakdown.measure}: ${textInView(textIn(compiler.name, lang))}`;
}

/** Why the newest list is not the one that is shown; undefined where it is. */
export function newestNotice(
  { list, newest, newestKnown }: Breakdown,
  strings: BreakdownLanguage,
): string | undefined {
  if (list === newest) return undefined;
  const { date, quantity, groups } = newest;
  if (newestKnown) return strings.breakdown.newestInPart(date, newestKnown, quantity);
  return groups.length === 0
    ? strings.breakdown.newestWithoutGroups(date, quantity)
    : strings.charts.old(date);
}

/** The button that shows all categories, and fewer again. */
export function foldView(
  { foldable, folded }: Fold,
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
export function remarksView(list: Count, strings: BreakdownLanguage): readonly TemplateResult[] {
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
