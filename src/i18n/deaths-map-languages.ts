import type { Languages } from './load-strings.ts';
import type { DeathsMapLanguage } from './strings.ts';
import { textsOf } from './texts.ts';

/** The languages of `custody-deaths-map`, without the words of the other elements. */
// prettier-ignore
export const deathsMapLanguages: Languages<DeathsMapLanguage> = {
  en: () => import('./en/index.ts').then(({ base, charts, deathsMap }) => ({ ...textsOf(base), charts, deathsMap })),
  az: () => import('./az/index.ts').then(({ base, charts, deathsMap }) => ({ ...textsOf(base), charts, deathsMap })),
  ru: () => import('./ru/index.ts').then(({ base, charts, deathsMap }) => ({ ...textsOf(base), charts, deathsMap })),
  tr: () => import('./tr/index.ts').then(({ base, charts, deathsMap }) => ({ ...textsOf(base), charts, deathsMap })),
  ar: (tag) => import('./ar/index.ts').then(({ base, charts, deathsMap }) => ({ ...textsOf(base(tag)), charts: charts(tag), deathsMap: deathsMap(tag) })),
};
