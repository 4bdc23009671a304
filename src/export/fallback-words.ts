import type { Embed } from '../embed/snippet.ts';
import type { Strings } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Dataset } from '../model/dataset.ts';

/**
 * A chart's sentence as the author's text in a snippet, with who says it: a link where an address is known.
 * @param otherwise An address for a publisher that names none.
 */
export function fallbackWords(
  sentence: string,
  { publisher, published }: Dataset,
  { common, lang }: Strings,
  otherwise?: string,
): Pick<Embed, 'fallback' | 'source'> {
  return {
    fallback: /[.!?…؟]$/u.test(sentence) ? sentence : `${sentence}.`,
    source: {
      text: `${common.credit(textIn(publisher.name, lang).text, published)}.`,
      href: publisher.url ?? otherwise,
    },
  };
}
