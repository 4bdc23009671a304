import type { PlaceOfDeaths } from '../model/select-deaths-map.ts';

/** The places of a region; undefined for those that name none that is known. */
export interface RegionOfPlaces {
  readonly region: string | undefined;
  readonly places: readonly PlaceOfDeaths[];
  readonly people: number;
}

/** Lists are made anew at each move of the pointer; what thousands of places give is kept with them. */
const kept = new WeakMap<
  readonly PlaceOfDeaths[],
  { readonly regions: ReadonlyMap<string, string>; readonly groups: readonly RegionOfPlaces[] }
>();

/** Places by region, most people first, what has no known region last. `regions` are names by id. */
export function placesByRegion(
  places: readonly PlaceOfDeaths[],
  regions: ReadonlyMap<string, string>,
): readonly RegionOfPlaces[] {
  const before = kept.get(places);
  if (before?.regions === regions) return before.groups;
  const groups = new Map<string | undefined, PlaceOfDeaths[]>();
  for (const entry of places) {
    const { region = '' } = entry.place;
    const key = regions.has(region) ? region : undefined;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const sorted = [...groups]
    .map(([region, own]): RegionOfPlaces => ({
      region,
      places: own,
      people: own.reduce((sum, { deaths }) => sum + deaths.length, 0),
    }))
    .sort((a, b) =>
      (a.region === undefined) === (b.region === undefined)
        ? b.people - a.people
        : a.region === undefined
          ? 1
          : -1,
    );
  kept.set(places, { regions, groups: sorted });
  return sorted;
}
