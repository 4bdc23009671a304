import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/strings.ts';

/**
 * The author's own content, shown until the figures are there and whenever they are not. After a failure a line under it
 * tells the reader what is amiss; while they load one does where the author has nothing.
 */
export function fallbackView(strings: Strings | undefined, failed: boolean): TemplateResult {
  const line = (text: string | undefined): TemplateResult | typeof nothing =>
    text
      ? html`<p
          class="notice"
          lang=${strings?.lang ?? nothing}
          dir=${strings?.direction ?? nothing}
        >
          ${text}
        </p>`
      : nothing;
  return html`<slot>${failed ? nothing : line(strings?.common.loading)}</slot>${
      failed ? line(strings?.common.failed) : nothing
    }`;
}
