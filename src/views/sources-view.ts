import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/strings.ts';
import type { Source } from '../model/dataset.ts';

/**
 * Sources as a list: a link where the source row allows one, else publisher and date as text. What readers may not be
 * sent to is said to be held by the publisher.
 */
export function sourcesView(sources: readonly Source[], strings: Strings): TemplateResult {
  return html`<ul class="sources">
    ${[...new Set(sources)].map((source) => html`<li>${sourceView(source, strings)}</li>`)}
  </ul>`;
}

/** One source in a line. */
export function sourceView(source: Source, strings: Strings): TemplateResult {
  const published = source.published
    ? html`${strings.separators.comma}${strings.shortDate(source.published)}`
    : nothing;
  const title = source.title
    ? html`: <bdi lang=${source.lang ?? nothing}>${source.title}</bdi>`
    : nothing;
  const text = html`<bdi>${source.publisher}</bdi>${title}${published}`;
  if (source.url?.startsWith('https:'))
    return html`<a href=${source.url} rel="noopener noreferrer" target="_blank">${text}</a>`;
  return html`${text} (${strings.common.sourceHeld})`;
}
