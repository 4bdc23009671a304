import { html } from 'lit';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import type { BreakdownScene } from '../scenes/breakdown.ts';
import { barsView } from './breakdown-bars.ts';
import type { BreakdownContext } from './breakdown-context.ts';
import { breakdownNames } from './breakdown-names.ts';
import { foldView, measureView, newestNotice, remarksView } from './breakdown-parts.ts';
import { breakdownSummary } from './breakdown-summary.ts';
import type { Drawing } from './drawing.ts';

/** The categories of one list as a table with bars. */
export function breakdownDrawing(
  breakdown: Breakdown,
  scene: BreakdownScene,
  context: BreakdownContext,
): Drawing {
  const { dataset, strings, old, chosen, onShowAll, instead } = context;
  const { list, newest } = breakdown;
  const summary = breakdownSummary(breakdown, strings, !chosen && old && list === newest);
  const notices = [instead, chosen ? undefined : newestNotice(breakdown, strings)];
  return {
    state: 'ready',
    heading: textIn(dataset.title, strings.lang),
    measure: measureView(list, strings),
    sentence: strings.breakdown.sentence(summary),
    notices: notices.filter((notice) => notice !== undefined),
    picture: barsView(scene, context),
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
    none: strings.common.noLists,
    sources: [],
  };
}
