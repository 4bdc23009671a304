import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { DeathRegions } from '../model/select-death-regions.ts';

/** The regions of which no case is published, by name; undefined where there is no region to set them against. */
export function noCaseText(
  { regions, known }: DeathRegions,
  names: ReadonlyMap<string, string>,
  { deathsMap, charts }: DeathsMapLanguage,
): string | undefined {
  const withCases = new Set(regions.map(({ region }) => region));
  const without = [...names].flatMap(([id, name]) => (withCases.has(id) ? [] : [name]));
  return without.length > 0 && known > 0
    ? deathsMap.noCaseIn(without.sort(charts.compare))
    : undefined;
}
