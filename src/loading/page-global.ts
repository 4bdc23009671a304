import type { Basemap, BasemapRegions } from '../model/basemap.ts';
import type { Renewal } from './renewal.ts';
import type { Resource } from './resource.ts';

/** The one global: bundles of the same major version on a page share their fetches through it. */
const KEY = Symbol.for('custody-charts/1');

/** What is shared; each map is made by whoever needs it first, since a bundle of one element may lack the rest. */
interface PageGlobal {
  resources?: Map<string, Resource>;
  renewals?: Map<string, Renewal>;
  basemaps?: Map<string, Promise<Basemap>>;
  basemapRegions?: Map<string, Promise<BasemapRegions>>;
}

/** The page's shared fetches. */
export function pageGlobal(): PageGlobal {
  const holder = globalThis as { [KEY]?: PageGlobal };
  return (holder[KEY] ??= {});
}
