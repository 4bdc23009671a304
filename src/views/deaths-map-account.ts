import { html, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { DeathsMapSelection } from '../model/select-deaths-map.ts';

/** What is counted and not in view, what may lie outside it, and what is not counted. */
export function accountView(
  selection: DeathsMapSelection,
  strings: DeathsMapLanguage,
): TemplateResult {
  return html`${accountLines(selection, strings).map((line) => html`<p class="account">${line}</p>`)}`;
}

/** The same as plain sentences. */
export function accountLines(
  { total, possible, otherKinds, otherTime, notCounted, choice }: DeathsMapSelection,
  { deathsMap }: DeathsMapLanguage,
): readonly string[] {
  const limited = choice.period.from ?? choice.period.to;
  return [
    ...(limited && possible > 0 ? [deathsMap.possible(possible)] : []),
    ...(otherKinds + otherTime > 0
      ? [deathsMap.leftOut(otherKinds, otherTime, total + otherKinds + otherTime)]
      : []),
    ...(notCounted.length > 0 ? [deathsMap.notCounted(notCounted.length)] : []),
  ];
}
