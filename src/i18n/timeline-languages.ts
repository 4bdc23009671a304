import type { Languages } from './load-strings.ts';
import type { TimelineLanguage } from './strings.ts';
import { textsOf } from './texts.ts';

/** The languages of `custody-timeline`, without the words of the other elements. */
// prettier-ignore
export const timelineLanguages: Languages<TimelineLanguage> = {
  en: () => import('./en/index.ts').then(({ base, charts, timeline }) => ({ ...textsOf(base), charts, timeline })),
  az: () => import('./az/index.ts').then(({ base, charts, timeline }) => ({ ...textsOf(base), charts, timeline })),
  ru: () => import('./ru/index.ts').then(({ base, charts, timeline }) => ({ ...textsOf(base), charts, timeline })),
  tr: () => import('./tr/index.ts').then(({ base, charts, timeline }) => ({ ...textsOf(base), charts, timeline })),
  ar: (tag) => import('./ar/index.ts').then(({ base, charts, timeline }) => ({ ...textsOf(base(tag)), charts: charts(tag), timeline: timeline(tag) })),
};
