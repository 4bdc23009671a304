/** What a language calls itself. */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  // Chromium lacks the words of some languages and gives the tag or the English name.
  return { az: 'azərbaycanca' }[tag] ?? name;
}

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(?:ar|fa|he|ur)(?:-|$)/.test(tag) ? 'rtl' : 'ltr';
