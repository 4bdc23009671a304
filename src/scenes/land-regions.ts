import type { BasemapRegions } from '../model/basemap.ts';
import { linesOn, type Land, type Lines } from './land.ts';

/** The regions of the land in the detail of its outline, with the borders between them. */
export interface LandRegions {
  readonly regions: ReadonlyMap<string, Lines>;
  readonly borders: Lines;
  /** In the file's order. */
  readonly labels: BasemapRegions['regions'];
}

/** The regions' file on the land's plane; without one, the regions that the basemap itself has, which are coarser. */
export function landRegionsOf(land: Land, file: BasemapRegions | undefined): LandRegions {
  const labels = (file ?? land.basemap).regions;
  if (!file) return { regions: land.regions, borders: [...land.regions.values()].flat(), labels };
  const { objects } = file.topology;
  const { line, rings } = linesOn(file.topology, land.toPlane);
  return {
    regions: new Map(objects.regions.geometries.map((area) => [area.id ?? '', rings(area)])),
    borders: objects.borders.arcs.map(line),
    labels,
  };
}
