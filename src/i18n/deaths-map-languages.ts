import type { Languages } from './load-strings.ts';
import type { DeathsMapLanguage } from './strings.ts';

/** The languages of `custody-deaths-map`, without the words of the other elements. */
export const deathsMapLanguages: Languages<DeathsMapLanguage> = {
  en: () => import('./en.ts').then(({ base, deathsMap }) => ({ ...base, deathsMap })),
  az: () => import('./az.ts').then(({ base, deathsMap }) => ({ ...base, deathsMap })),
  ru: () => import('./ru.ts').then(({ base, deathsMap }) => ({ ...base, deathsMap })),
};
