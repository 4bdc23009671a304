import type { Languages } from './load-strings.ts';
import type { BreakdownLanguage } from './strings.ts';
import { textsOf } from './texts.ts';

/** The languages of `custody-breakdown`, without the words of the other elements. */
export const breakdownLanguages: Languages<BreakdownLanguage> = {
  en: () =>
    import('./en.ts').then(({ base, charts, breakdown }) => ({
      ...textsOf(base),
      charts,
      breakdown,
    })),
  az: () =>
    import('./az.ts').then(({ base, charts, breakdown }) => ({
      ...textsOf(base),
      charts,
      breakdown,
    })),
  ru: () =>
    import('./ru.ts').then(({ base, charts, breakdown }) => ({
      ...textsOf(base),
      charts,
      breakdown,
    })),
};
