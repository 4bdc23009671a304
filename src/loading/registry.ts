import { fetchDataset } from './fetch-dataset.ts';
import { Resource } from './resource.ts';
import { whenActive } from './when-active.ts';

/** The one global: bundles of the same major version on a page share their fetches through it. */
const KEY = Symbol.for('custody-charts/1');

interface Registry {
  readonly resources: Map<string, Resource>;
}

/** The page's resource for an absolute address; every element with that address gets the same one. */
export function resourceFor(url: string): Resource {
  const holder = globalThis as { [KEY]?: Registry };
  const registry = (holder[KEY] ??= { resources: new Map() });
  const known = registry.resources.get(url);
  if (known) return known;
  const resource = new Resource(url, {
    load: (address) => fetchDataset(address),
    random: Math.random,
    whenActive,
  });
  registry.resources.set(url, resource);
  return resource;
}
