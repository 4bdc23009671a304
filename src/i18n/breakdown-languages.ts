import type { Languages } from './load-strings.ts';
import type { BreakdownLanguage } from './strings.ts';
import { textsOf } from './texts.ts';

/** The languages of `custody-breakdown`, without the words of the other elements. */
// prettier-ignore
export const breakdownLanguages: Languages<BreakdownLanguage> = {
  en: () => import('./en/index.ts').then(({ base, charts, breakdown }) => ({ ...textsOf(base), charts, breakdown })),
  az: () => import('./az/index.ts').then(({ base, charts, breakdown }) => ({ ...textsOf(base), charts, breakdown })),
  ru: () => import('./ru/index.ts').then(({ base, charts, breakdown }) => ({ ...textsOf(base), charts, breakdown })),
  tr: () => import('./tr/index.ts').then(({ base, charts, breakdown }) => ({ ...textsOf(base), charts, breakdown })),
  ar: (tag) => import('./ar/index.ts').then(({ base, charts, breakdown }) => ({ ...textsOf(base(tag)), charts: charts(tag), breakdown: breakdown(tag) })),
};
