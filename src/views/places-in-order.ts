import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Place } from '../model/dataset.ts';
import type { PlaceOfDeaths } from '../model/select-deaths-map.ts';

/** Lists are made anew at each move of the pointer, and to sort thousands of names takes longer than a frame. */
const kept = new WeakMap<
  readonly PlaceOfDeaths[],
  { readonly strings: DeathsMapLanguage; readonly sorted: readonly PlaceOfDeaths[] }
>();

/** Places with most deaths first, then by their names in the reader's language. */
export function placesInOrder(
  places: readonly PlaceOfDeaths[],
  strings: DeathsMapLanguage,
): readonly PlaceOfDeaths[] {
  const before = kept.get(places);
  if (before?.strings === strings) return before.sorted;
  const nameOf = ({ name, settlement }: Place): string =>
    [settlement, name].map((text) => (text ? textIn(text, strings.lang).text : '')).join(' ');
  const sorted = places
    .map((entry) => ({ entry, people: entry.deaths.length, name: nameOf(entry.place) }))
    .sort((a, b) => b.people - a.people || strings.charts.compare(a.name, b.name))
    .map(({ entry }) => entry);
  kept.set(places, { strings, sorted });
  return sorted;
}
