import type { Report } from './fault.ts';
import { faultAt, type RowOf } from './table-row.ts';

/** Reports each address of a source with `link` no that the published text holds all the same, in a note or as another source's. */
export function checkAddresses(
  sources: readonly RowOf<'sources'>[],
  published: string,
  report: Report,
): void {
  for (const { at, values } of sources) {
    if (values.link || values.address === undefined) continue;
    const bare = values.address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    if (holds(published, bare))
      report(
        faultAt(
          at,
          'address',
          'link is no, but this address stands elsewhere too: remove it there, or write yes under link',
        ),
      );
  }
}

/** True where the address stands whole: `a.org/1` is not in `a.org/12`, nor in `aa.org/1`. */
function holds(published: string, address: string): boolean {
  const literal = address.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\w.-])(www\\.)?${literal}(?![\\w%?#&=-]|[./]\\w)`, 'i').test(published);
}
