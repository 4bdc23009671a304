import type { BasemapRegions } from './basemap.ts';
import { readForm, type Form } from './form.ts';
import { basemapHead, basemapLayers, checkMap, topologyOf } from './read-basemap.ts';

const basemapRegions: Form = {
  format: 'custody-charts/basemap-regions/1',
  ...basemapHead,
  topology: topologyOf({ regions: basemapLayers.areas, borders: basemapLayers.lines }),
};

/**
 * The regions in a parsed JSON file, as `parseBasemapRegions` reads them, without valibot: what a page has to load.
 * @throws {Mismatch} with a path when they are not.
 */
export function readBasemapRegions(json: unknown): BasemapRegions {
  const file = readForm(basemapRegions, json) as BasemapRegions;
  checkMap(file, [], []);
  return file;
}
