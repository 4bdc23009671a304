import { html, nothing, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { DeathRegions } from '../model/select-death-regions.ts';
import type { DeathsMapSelection } from '../model/select-deaths-map.ts';
import { accountView } from './deaths-map-account.ts';
import type { ListsState } from './deaths-map-entry.ts';
import {
  classView,
  nowhereEntries,
  nowhereIds,
  placeEntries,
  regionEntry,
  regionEntryId,
  REGIONS,
} from './deaths-map-lists.ts';
import { noCaseText } from './no-case-text.ts';
import { openAllView } from './open-all-view.ts';

/** The deaths in view by region, and those whose region is not known; `names` are those of the map's regions. */
export function regionListsView(
  selection: DeathsMapSelection,
  deaths: DeathRegions,
  names: ReadonlyMap<string, string>,
  strings: DeathsMapLanguage,
  state: ListsState,
): TemplateResult {
  const words = strings.deathsMap;
  const { regions, known, elsewhere, unknown } = deaths;
  const none = noCaseText(deaths, names, strings);
  const entries = [
    ...regions.map(({ region }) => regionEntryId(REGIONS, region)),
    ...elsewhere.map(({ place }) => place.id),
    ...nowhereIds(selection),
  ];
  return html`${openAllView(entries, strings, state)}
  ${classView(
    'in-regions',
    known,
    words.inRegions,
    regions.map((region) => regionEntry(REGIONS, region, names, strings, state)),
    strings,
  )}
  ${none ? html`<p class="account no-case">${none}</p>` : nothing}
  ${classView(
    'region-unknown',
    unknown,
    words.regionUnknown,
    [...placeEntries(elsewhere, strings, state), ...nowhereEntries(selection, strings, state)],
    strings,
  )}
  ${accountView(selection, strings)}`;
}
