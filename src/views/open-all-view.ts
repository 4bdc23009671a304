import { html, nothing, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { ListsState } from './deaths-map-entry.ts';

/**
 * One button that opens every entry. Until then the Tab key passes by them, so that nobody has to press it dozens of times to
 * leave the chart; a pointer, a finger and a screen reader that reads on find each entry's own button.
 */
export function openAllView(
  entries: readonly string[],
  { deathsMap }: DeathsMapLanguage,
  { inTabOrder, onOpenAll }: ListsState,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<p class="open-all">
    <button type="button" @click=${() => onOpenAll(entries)}>
      ${inTabOrder ? deathsMap.closeAll : deathsMap.openAll}
    </button>
  </p>`;
}
