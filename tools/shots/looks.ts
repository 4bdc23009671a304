/** The looks that every story is pictured in: the widths of a phone, an article and a wide page, and so on. */
export const WIDTHS = ['320', '700', '1100'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const LANGS = ['en', 'az'] as const;

export interface Look {
  readonly width: (typeof WIDTHS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly lang: (typeof LANGS)[number];
}

export const LOOKS: readonly Look[] = LANGS.flatMap((lang) =>
  SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ width, scheme, lang }))),
);

/** The picture's file name. */
export const fileName = (subject: string, { width, scheme, lang }: Look): string =>
  `${subject}--${lang}-${scheme}-${width}.png`;
