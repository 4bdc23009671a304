import type { Unit } from './admin1.ts';
import type { Named } from './dissolve.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import type { Overlay } from './overlay.ts';

/** The country's units, each under the id of its region; and the regions' names, in the overlay's order. */
export type RegionUnits = { units: Named[]; regions: { id: string; names: Names }[] };

const withoutPrefix = (code: string): string => code.replace(/^[A-Z]{2}-/, '');

/** Every unit a region of itself: what a country without an overlay gets. */
function rawRegions(units: readonly Unit[], languages: readonly string[]): RegionUnits {
  const codes = units.map(({ code }) => withoutPrefix(code).replace(/[^A-Za-z0-9~-]/g, ''));
  // A code that occurs twice or is no id gives way to the unit's place in the (pinned) source.
  const ids = codes.map((code, i) =>
    /^[A-Za-z0-9]/.test(code) && codes.indexOf(code) === codes.lastIndexOf(code)
      ? code.slice(0, 16)
      : `U${String(i + 1)}`,
  );
  const idOf = (i: number): string => ids[i] ?? '';
  return {
    units: units.map(({ polygons }, i) => ({ id: idOf(i), polygons })),
    regions: units.map(({ names, code }, i) => ({
      id: idOf(i),
      names: namesIn(
        languages,
        (language) =>
          names.get(language) ?? (language === 'en' ? names.get('') || code : undefined),
      ),
    })),
  };
}

/** Units sorted into the overlay's regions; throws if a unit is in none or in two, or a region names one that is not. */
export function unitsInRegions(
  units: readonly Unit[],
  overlay: Overlay,
  languages: readonly string[],
): RegionUnits {
  const regions = Object.entries(overlay.regions);
  if (!regions.length) return rawRegions(units, languages);
  const regionOf = new Map<string, string>();
  for (const [id, region] of regions) {
    for (const unit of region.units) {
      if (regionOf.has(unit))
        throw new Error(`Unit ${unit} is in ${String(regionOf.get(unit))} and in ${id}`);
      regionOf.set(unit, id);
    }
  }
  const missing = new Set(regionOf.keys());
  const sorted = units.map(({ key, code, polygons }) => {
    const unit = withoutPrefix(overlay.units[key]?.['id'] ?? code);
    const id = regionOf.get(unit);
    if (id === undefined) throw new Error(`Unit ${key} (${unit}) is in no region`);
    missing.delete(unit);
    return { id, polygons };
  });
  if (missing.size)
    throw new Error(`Regions name units that do not exist: ${[...missing].join(', ')}`);
  return {
    units: sorted,
    regions: regions.map(([id, { units: _, ...names }]) => ({
      id,
      names: namesIn(languages, (language) => names[language]),
    })),
  };
}
