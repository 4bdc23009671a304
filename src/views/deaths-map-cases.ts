import { html, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Death, Place } from '../model/dataset.ts';
import { deathView } from './death-view.ts';
import { textInView } from './text-in-view.ts';
import { withheldView } from './withheld-view.ts';

/** What the entries of the map's lists disclose. */
export const casesView = { ofPlace: placeView, named: deathsView, withheld: withheldView };

export type CasesView = typeof casesView;

/** How exactly the map places it, what there is to say of it, and its cases. */
function placeView(
  { point, note }: Place,
  deaths: readonly Death[],
  strings: DeathsMapLanguage,
): TemplateResult {
  const notes = [
    ...(point ? [strings.deathsMap.precision(point.precision)] : []),
    ...(note ? [textInView(textIn(note, strings.lang))] : []),
  ];
  return html`${notes.map((text) => html`<p class="place-note">${text}</p>`)}${deathsView(deaths, strings)}`;
}

function deathsView(deaths: readonly Death[], strings: DeathsMapLanguage): TemplateResult {
  return html`<ul class="deaths">
    ${deaths.map((death) => deathView(death, strings))}
  </ul>`;
}
