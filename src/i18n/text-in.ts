import type { Localised, TextIn } from '../model/localised.ts';

/** The text in a language, else in the same language without its region, else the first that there is. */
export function textIn(localised: Localised, lang: string): TextIn {
  const base = lang.split('-')[0] ?? lang;
  for (const tag of [lang, base]) {
    const text = localised.get(tag);
    if (text !== undefined) return { text, lang: tag };
  }
  for (const [tag, text] of localised) if (tag.split('-')[0] === base) return { text, lang: tag };
  const [first] = localised;
  return first ? { text: first[1], lang: first[0] } : { text: '', lang };
}
