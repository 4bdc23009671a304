import { DatasetError } from '../model/dataset-error.ts';
import { isLoopback } from './is-loopback.ts';

/**
 * The address that an attribute names, on the page's base; an `E_CONFIG` error for one that no browser would load, and
 * for none: a script that does not know its own address has nothing beside it.
 */
export function datasetAddress(address: string | undefined, base: string): URL | DatasetError {
  if (address === undefined)
    return new DatasetError('E_CONFIG', 'No dataset: src must give its address.', { path: 'src' });
  const refused = (reason: string): DatasetError =>
    new DatasetError('E_CONFIG', `src="${address}" ${reason}`, { path: 'src', value: address });
  const url = parsed(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) return refused('is no http(s) address.');
  if (base.startsWith('https:') && url.protocol === 'http:' && !isLoopback(url.href))
    return refused('is http on an https page, which browsers block. Use https.');
  return url;
}

function parsed(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
