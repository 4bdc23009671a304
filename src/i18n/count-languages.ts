import type { Languages } from './load-strings.ts';
import type { CountLanguage } from './strings.ts';
import { textsOf } from './texts.ts';

/** The languages of `custody-count`, without the words of the other elements. */
// prettier-ignore
export const countLanguages: Languages<CountLanguage> = {
  en: () => import('./en/index.ts').then(({ base, count }) => ({ ...textsOf(base), count })),
  az: () => import('./az/index.ts').then(({ base, count }) => ({ ...textsOf(base), count })),
  ru: () => import('./ru/index.ts').then(({ base, count }) => ({ ...textsOf(base), count })),
  tr: () => import('./tr/index.ts').then(({ base, count }) => ({ ...textsOf(base), count })),
  ar: (tag) => import('./ar/index.ts').then(({ base, count }) => ({ ...textsOf(base(tag)), count: count(tag) })),
};
