import { html, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { Death } from '../model/dataset.ts';

/** Deaths of which only the year, the kind of custody and the class of the official cause may be said, in groups. */
export function withheldView(deaths: readonly Death[], strings: DeathsMapLanguage): TemplateResult {
  const { deathsMap } = strings;
  const groups = new Map<string, { readonly death: Death; count: number }>();
  for (const death of deaths) {
    const key = [death.date?.from, death.date?.to, death.custody, death.officialCause].join();
    const group = groups.get(key) ?? { death, count: 0 };
    group.count += 1;
    groups.set(key, group);
  }
  return html`<p class="place-note">${deathsMap.withheldMeans}</p>
    <ul class="plain">
      ${[...groups.values()].map(
        ({ death, count }) =>
          html`<li class="group">
            <span
              >${death.date ? strings.date(death.date) : deathsMap.dateNotKnown} ·
              ${deathsMap.custody(death.custody)} ·
              ${deathsMap.versionOf(death.officialCause)}</span
            >
            <span aria-hidden="true">${strings.number(count)}</span>
            <span class="hidden">: ${deathsMap.people(count)}</span>
          </li>`,
      )}
    </ul>`;
}
