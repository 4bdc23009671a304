/**
 * The month, 1 to 12, that a word names in English or one of the languages, in full or shortened as spreadsheets
 * do; undefined for any other word.
 */
export function monthNumber(word: string, languages: readonly string[]): number | undefined {
  const wanted = plain(word);
  if (wanted.length < 3) return undefined;
  for (const language of ['en', ...languages])
    for (let month = 1; month <= 12; month++)
      if (namesOf(month, language).some((name) => name === wanted)) return month;
  return undefined;
}

function namesOf(month: number, language: string): string[] {
  const middle = Date.UTC(2024, month - 1, 15);
  return (['long', 'short'] as const).flatMap((style) =>
    // With a day, Slavic languages use another case: "декабря".
    [{ month: style }, { month: style, day: 'numeric' } as const].map((options) => {
      const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return plain(parts.formatToParts(middle).find(({ type }) => type === 'month')?.value ?? '');
    }),
  );
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '');
}
