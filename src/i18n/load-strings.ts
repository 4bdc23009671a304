import type { Strings } from './strings.ts';

/** Tags of the interface languages, the default first. */
export const LANGUAGES = ['en', 'az', 'ru', 'tr', 'ar'] as const;

/** A tag of an interface language. */
export type LanguageTag = (typeof LANGUAGES)[number];

/**
 * How an element gets its words: a language is a chunk of its own where the build can split. The words are made for the
 * reader's own tag, since its region can decide the digits.
 */
export type Languages<S extends Strings> = Readonly<
  Record<LanguageTag, (tag: string) => Promise<S>>
>;

/** The words for a tag: the same language without its region where there is no closer one, else the default. */
export function loadStrings<S extends Strings>(languages: Languages<S>, tag: string): Promise<S> {
  return languages[nearestLanguage(tag)](tag);
}

/** The interface language nearest to a tag: `az-Latn-AZ` gives `az`, an unknown one the default. */
export function nearestLanguage(tag: string): LanguageTag {
  const base = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((name) => name === base) ?? LANGUAGES[0];
}
