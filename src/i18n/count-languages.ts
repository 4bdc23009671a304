import type { Languages } from './load-strings.ts';
import type { CountLanguage } from './strings.ts';
import { textsOf } from './texts.ts';

/** The languages of `custody-count`, without the words of the other elements. */
export const countLanguages: Languages<CountLanguage> = {
  en: () => import('./en.ts').then(({ base, count }) => ({ ...textsOf(base), count })),
  az: () => import('./az.ts').then(({ base, count }) => ({ ...textsOf(base), count })),
  ru: () => import('./ru.ts').then(({ base, count }) => ({ ...textsOf(base), count })),
};
