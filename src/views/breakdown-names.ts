import { html, nothing, type TemplateResult } from 'lit';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import type { RowsLayout } from '../scenes/rows-layout.ts';
import { textInView } from './text-in-view.ts';

/**
 * What the rows leave out: the list's own name for a group where it is another one, how a category changed, and labels
 * of which only the beginning is drawn. Undefined where the rows say all.
 */
export function breakdownNames(
  { parts }: Breakdown,
  { layout }: { readonly layout: Pick<RowsLayout, 'isCut'> },
  { lang, breakdown }: BreakdownLanguage,
): TemplateResult | undefined {
  const entries = parts
    .map(({ category, printed }) => ({
      label: textIn(category.label, lang),
      note: category.note && textIn(category.note, lang),
      printed,
    }))
    .filter(({ label, note, printed }) => note || printed || layout.isCut(label.text));
  if (entries.length === 0) return undefined;
  return html`<p class="caption">${breakdown.names}</p>
    <dl class="names">
      ${entries.map(
        ({ label, note, printed }) =>
          html`<dt>${textInView(label)}</dt>
            ${printed ? html`<dd>${breakdown.printed}: <bdi>${printed}</bdi></dd>` : nothing}
            ${note ? html`<dd>${textInView(note)}</dd>` : nothing}
            ${printed || note ? nothing : html`<dd></dd>`}`,
      )}
    </dl>`;
}
