import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/strings.ts';

/**
 * The author's own content, shown until the figures are there and whenever they are not. `line` tells a reader what is
 * amiss; without author's content it is all there is.
 */
export function fallbackView(
  strings: Strings | undefined,
  line: string | undefined,
): TemplateResult {
  return html`<slot
      >${!line && strings ? html`<p class="notice">${strings.common.loading}</p>` : nothing}</slot
    >${line ? html`<p class="notice" lang=${strings?.lang ?? nothing}>${line}</p>` : nothing}`;
}
