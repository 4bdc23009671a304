import type { Localised, TextIn } from '../model/localised.ts';
import { LANGUAGES } from './load-strings.ts';

/**
 * The text in a language, or in the same language of any region; else in the one that the charts themselves then speak,
 * whatever the order of the file; else the first that there is.
 */
export function textIn(localised: Localised, lang: string): TextIn {
  const base = lang.split('-')[0];
  const tags = [...localised.keys()];
  const tag =
    [lang, base].find((wanted) => wanted !== undefined && localised.has(wanted)) ??
    tags.find((known) => known.split('-')[0] === base) ??
    tags.find((known) => known === LANGUAGES[0]) ??
    tags[0] ??
    lang;
  return { text: localised.get(tag) ?? '', lang: tag };
}
