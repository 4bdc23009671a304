import type { ChartWords } from './chart-words.ts';
import type { Choice } from './choice.ts';

/** Ways that carry the chart and its language alone. */
const PLAIN_WAYS = ['oembed'];

/** What an editor should know of the codes that are shown. */
export function noticesOf(
  { way, lang, figures, attributes }: Choice,
  languages: readonly string[],
  words: ChartWords | undefined,
): readonly string[] {
  if (!words) return ['No code: correct the option that is marked.'];
  const isPlain = PLAIN_WAYS.includes(way);
  const hasOptions = figures === 'frozen' || Object.keys(attributes).length > 0;
  return [
    ...words.warnings,
    ...(isPlain && hasOptions
      ? ['This address shows the live chart without your options; the frame has them.']
      : []),
    ...(isPlain && !languages.includes(lang)
      ? [
          `The publisher has no words in this language, so there is no such address: ${languages.join(', ')}.`,
        ]
      : []),
    ...(words.bare !== undefined
      ? [
          `Stands inside a sentence of yours, which says the rest: ${words.fallback} ${words.source?.text ?? ''}`,
        ]
      : []),
  ];
}
