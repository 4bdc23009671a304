import type { Languages } from './load-strings.ts';
import type { DeathsMapLanguage } from './strings.ts';
import { textsOf } from './texts.ts';

/** The languages of `custody-deaths-map`, without the words of the other elements. */
export const deathsMapLanguages: Languages<DeathsMapLanguage> = {
  en: () =>
    import('./en.ts').then(({ base, charts, deathsMap }) => ({
      ...textsOf(base),
      charts,
      deathsMap,
    })),
  az: () =>
    import('./az.ts').then(({ base, charts, deathsMap }) => ({
      ...textsOf(base),
      charts,
      deathsMap,
    })),
  ru: () =>
    import('./ru.ts').then(({ base, charts, deathsMap }) => ({
      ...textsOf(base),
      charts,
      deathsMap,
    })),
};
