import type { Source } from '../model/dataset.ts';
import type { Strings } from './strings.ts';

/** Publishers and dates of sources in a row, those with an address first, as text. */
export function sourceText(sources: readonly Source[], strings: Strings): string {
  const linked = sources.filter(({ url }) => url?.startsWith('https:'));
  const held = sources.filter((source) => !linked.includes(source));
  const names = [...linked, ...held].map(({ publisher, published }) =>
    published
      ? `${publisher}${strings.separators.comma}${strings.shortDate(published)}`
      : publisher,
  );
  return `${names.join(strings.separators.semicolon)}${held.length > 0 ? ` (${strings.common.sourceHeld})` : ''}`;
}
