import type { Languages } from './load-strings.ts';
import type { TimelineLanguage } from './strings.ts';
import { textsOf } from './texts.ts';

/** The languages of `custody-timeline`, without the words of the other elements. */
export const timelineLanguages: Languages<TimelineLanguage> = {
  en: () =>
    import('./en.ts').then(({ base, charts, timeline }) => ({
      ...textsOf(base),
      charts,
      timeline,
    })),
  az: () =>
    import('./az.ts').then(({ base, charts, timeline }) => ({
      ...textsOf(base),
      charts,
      timeline,
    })),
  ru: () =>
    import('./ru.ts').then(({ base, charts, timeline }) => ({
      ...textsOf(base),
      charts,
      timeline,
    })),
};
