import type { Strings } from './strings.ts';

/** The interface languages, each a chunk of its own where the build can split. Adding one is one file and one line. */
const languages: readonly (readonly [tag: string, load: () => Promise<{ strings: Strings }>])[] = [
  ['en', () => import('./en.ts')],
  ['az', () => import('./az.ts')],
  ['ru', () => import('./ru.ts')],
];

/** Tags of the interface languages, the default first. */
export const LANGUAGES: readonly string[] = languages.map(([tag]) => tag);

const loaded = new Map<string, Promise<Strings>>();

/** The words for a tag: the same language without its region where there is no closer one, else English. */
export function loadStrings(tag: string): Promise<Strings> {
  const nearest = nearestLanguage(tag);
  const known = loaded.get(nearest);
  if (known) return known;
  const load = languages.find(([name]) => name === nearest)?.[1] ?? (() => import('./en.ts'));
  const strings = load().then((module) => module.strings);
  loaded.set(nearest, strings);
  return strings;
}

/** The interface language nearest to a tag: `az-Latn-AZ` gives `az`, an unknown one the default. */
export function nearestLanguage(tag: string): string {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.find((name) => name === base) ?? 'en';
}
