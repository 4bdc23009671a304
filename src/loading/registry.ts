import { fetchDataset } from './fetch-dataset.ts';
import { pageGlobal } from './page-global.ts';
import { Resource } from './resource.ts';

/** The page's resource for an absolute address; every element with that address gets the same one. */
export function resourceFor(url: string): Resource {
  const resources = (pageGlobal().resources ??= new Map());
  const known = resources.get(url);
  if (known) return known;
  const resource = new Resource(url, {
    load: (address) => fetchDataset(address),
    random: Math.random,
  });
  resources.set(url, resource);
  return resource;
}
