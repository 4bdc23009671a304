import { html, nothing, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Death } from '../model/dataset.ts';
import type { Localised } from '../model/localised.ts';
import { sourceView } from './sources-view.ts';
import { textInView } from './text-in-view.ts';

/**
 * One named death: the official version and what is claimed against it are two claims, each with who makes it; only a
 * court's or a prosecutor's finding is stated as one.
 */
export function deathView(death: Death, strings: DeathsMapLanguage): TemplateResult {
  const { deathsMap, charts, common } = strings;
  const local = (text: Localised): TemplateResult => textInView(textIn(text, strings.lang));
  return html`<li class="death">
    <p class="name">${death.name ? local(death.name) : deathsMap.withheld}</p>
    <p class="when">
      ${death.date ? strings.date(death.date) : deathsMap.dateNotKnown} ·
      ${deathsMap.custody(death.custody)}
    </p>
    <dl>
      ${row(deathsMap.officialVersion, deathsMap.cause(death.officialCause))}
      ${
        death.contestedClaim
          ? row(deathsMap.claim, deathsMap.claimed(death.contestedClaim, death.claimedBy))
          : nothing
      }
      ${death.finding ? row(deathsMap.finding(death.finding.by), local(death.finding.text)) : nothing}
      ${death.placeAsReported ? row(deathsMap.reported, local(death.placeAsReported)) : nothing}
      ${death.note ? row(charts.note, local(death.note)) : nothing}
      ${row(
        common.sources,
        html`<ul class="plain death-sources">
          ${death.sources.map((source) => html`<li>${sourceView(source, strings)}</li>`)}
        </ul>`,
      )}
    </dl>
  </li>`;
}

function row(term: string, fact: string | TemplateResult): TemplateResult {
  return html`<div>
    <dt>${term}:</dt>
    <dd>${fact}</dd>
  </div>`;
}
