import { html, nothing, type TemplateResult } from 'lit';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { BreakdownChange } from '../model/select-breakdown-change.ts';
import { textInView } from './text-in-view.ts';

/** What two lists call a group where they differ, and how its category changed. Undefined where there is nothing to say. */
export function renamedNames(
  { from, to, parts }: BreakdownChange,
  { lang, breakdown }: BreakdownLanguage,
): TemplateResult | undefined {
  const entries = parts.filter(
    ({ printed, status, category }) => printed ?? (status !== 'both' && category.note),
  );
  if (entries.length === 0) return undefined;
  const name = (on: string, printed: string): TemplateResult =>
    html`<dd>${on}: <bdi>${printed}</bdi></dd>`;
  return html`<p class="caption">${breakdown.renamedNames}</p>
    <dl class="names">
      ${entries.map(
        ({ category, printed }) =>
          html`<dt>${textInView(textIn(category.label, lang))}</dt>
            ${
              printed
                ? html`${name(breakdown.printedOn(from.date), printed.then)}${name(breakdown.printedOn(to.date), printed.now)}`
                : nothing
            }
            ${category.note ? html`<dd>${textInView(textIn(category.note, lang))}</dd>` : nothing}`,
      )}
    </dl>`;
}
