import type { ExportStrings } from './export-strings.ts';
import { nearestLanguage, type LanguageTag } from './load-strings.ts';

const languages: Readonly<Record<LanguageTag, (tag: string) => Promise<ExportStrings>>> = {
  en: () => import('./en/export.ts').then(({ exportEn }) => exportEn),
  az: () => import('./az/export.ts').then(({ exportAz }) => exportAz),
  ru: () => import('./ru/export.ts').then(({ exportRu }) => exportRu),
  tr: () => import('./tr/export.ts').then(({ exportTr }) => exportTr),
  ar: (tag) => import('./ar/export.ts').then(({ exportAr }) => exportAr(tag)),
};

/** The words for what is taken away, in the language of a tag or the default. */
export function exportStrings(tag: string): Promise<ExportStrings> {
  return languages[nearestLanguage(tag)](tag);
}
