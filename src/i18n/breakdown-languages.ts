import type { Languages } from './load-strings.ts';
import type { BreakdownLanguage } from './strings.ts';

/** The languages of `custody-breakdown`, without the words of the other elements. */
export const breakdownLanguages: Languages<BreakdownLanguage> = {
  en: () => import('./en.ts').then(({ base, breakdown }) => ({ ...base, breakdown })),
  az: () => import('./az.ts').then(({ base, breakdown }) => ({ ...base, breakdown })),
  ru: () => import('./ru.ts').then(({ base, breakdown }) => ({ ...base, breakdown })),
};
