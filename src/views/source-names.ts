import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../i18n/strings.ts';
import type { Source } from '../model/dataset.ts';

/**
 * Publishers and dates of sources in a row, for cells and list items. Links first; what readers may not be sent to
 * comes after, said once to be held by the publisher. Names alone, where they are to be no stops.
 */
export function sourceNames(
  sources: readonly Source[],
  strings: Strings,
  asLinks = true,
): TemplateResult {
  const linked = sources.filter(({ url }) => url?.startsWith('https:'));
  const held = sources.filter((source) => !linked.includes(source));
  return html`${joined(
    linked.map((source) => {
      const name = sourceName(source, strings);
      return asLinks
        ? html`<a href=${source.url ?? nothing} rel="noopener noreferrer" target="_blank"
            >${name}</a
          >`
        : name;
    }),
    strings,
  )}${linked.length > 0 && held.length > 0 ? strings.separators.semicolon : nothing}${joined(
    held.map((source) => sourceName(source, strings)),
    strings,
  )}${held.length > 0 ? html` (${strings.common.sourceHeld})` : nothing}`;
}

function sourceName({ publisher, published }: Source, strings: Strings): TemplateResult {
  return html`<bdi>${publisher}</bdi
    >${published ? html`${strings.separators.comma}${strings.shortDate(published)}` : nothing}`;
}

function joined(
  pieces: readonly TemplateResult[],
  { separators }: Strings,
): readonly TemplateResult[] {
  return pieces.map((piece, i) => html`${i > 0 ? separators.semicolon : nothing}${piece}`);
}
