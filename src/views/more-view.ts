import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../i18n/text-in.ts';
import type { Drawing } from './drawing.ts';
import type { Framing } from './frame-view.ts';
import { sourcesView } from './sources-view.ts';
import { textInView } from './text-in-view.ts';

/** What "More" discloses under the buttons: the whole table, the sources, corrections, licence and credits. */
export function moreView(
  { table, sources }: Drawing,
  { dataset, strings, hide }: Framing,
): TemplateResult {
  const { common } = strings;
  return html`${
      table && !hide.has('table') ? html`<div part="table" class="table">${table}</div>` : nothing
    }
    ${
      sources.length > 0
        ? html`<p class="caption">${common.sources}</p>
            ${sourcesView(sources, strings)}`
        : nothing
    }
    ${dataset.corrections.map(
      ({ date, text }) =>
        html`<p class="source">${common.corrected(date.from, textIn(text, strings.lang).text)}</p>`,
    )}
    <p class="source">
      <a href=${dataset.licence.url} rel="noopener noreferrer" target="_blank"
        >${common.licence(dataset.licence.name)}</a
      >${dataset.credits.map((credit) => html`. ${textInView(textIn(credit, strings.lang))}`)}
    </p>`;
}
