import { peopleAt, type DeathsMapSelection, type PlaceOfDeaths } from './select-deaths-map.ts';

/** The deaths in one region, at places with and without a published position. */
export interface RegionOfDeaths {
  readonly region: string;
  readonly people: number;
  readonly places: readonly PlaceOfDeaths[];
}

/** The deaths in view by region: `known` in the regions, `unknown` elsewhere; together all that are in view. */
export interface DeathRegions {
  /** Most people first; a region without a case is not among them. */
  readonly regions: readonly RegionOfDeaths[];
  readonly known: number;
  /** Places whose region is not stated, or is none of the map's. */
  readonly elsewhere: readonly PlaceOfDeaths[];
  readonly unknown: number;
}

/** The deaths in view by the regions that a map has, as the publisher states them: no region is guessed from a position. */
export function selectDeathRegions(
  { placed, unpositioned, total }: DeathsMapSelection,
  onMap: ReadonlySet<string>,
): DeathRegions {
  const groups = new Map<string, PlaceOfDeaths[]>();
  const elsewhere: PlaceOfDeaths[] = [];
  for (const entry of [...placed, ...unpositioned]) {
    const { region } = entry.place;
    if (region === undefined || !onMap.has(region)) elsewhere.push(entry);
    else {
      const group = groups.get(region) ?? [];
      groups.set(region, group);
      group.push(entry);
    }
  }
  const regions = [...groups]
    .map(([region, places]): RegionOfDeaths => ({ region, people: peopleAt(places), places }))
    .sort((a, b) => b.people - a.people || (a.region < b.region ? -1 : 1));
  const known = regions.reduce((sum, { people }) => sum + people, 0);
  return { regions, known, elsewhere, unknown: total - known };
}
