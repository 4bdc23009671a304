import type { Languages } from './load-strings.ts';
import type { TimelineLanguage } from './strings.ts';

/** The languages of `custody-timeline`, without the words of the other elements. */
export const timelineLanguages: Languages<TimelineLanguage> = {
  en: () => import('./en.ts').then(({ base, timeline }) => ({ ...base, timeline })),
  az: () => import('./az.ts').then(({ base, timeline }) => ({ ...base, timeline })),
  ru: () => import('./ru.ts').then(({ base, timeline }) => ({ ...base, timeline })),
};
