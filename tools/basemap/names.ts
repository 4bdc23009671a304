import type { Overlay } from './overlay.ts';

/** Names by language. */
export type Names = Record<string, string>;

/** The names that `source` has in these languages. */
export function namesIn(
  languages: readonly string[],
  nameIn: (language: string) => string | undefined,
): Names {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const name = nameIn(language);
      return name ? [[language, name]] : [];
    }),
  );
}

/** The names of a country: the overlay's, else CLDR's (through `Intl`), else the source's English one. */
export function countryNames(
  iso: string,
  english: string,
  languages: readonly string[],
  overlay: Overlay,
): Names {
  const own = overlay.countries[iso] ?? {};
  return namesIn(languages, (language) => {
    if (own[language]) return own[language];
    if (!/^[A-Z]{2}$/.test(iso)) return language === 'en' ? english : undefined;
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return names.of(iso) ?? (language === 'en' ? english : undefined);
  });
}
