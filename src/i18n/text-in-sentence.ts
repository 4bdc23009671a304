/** Letters of a label that a sentence bears. */
const LONGEST = 80;

/** Letters of scripts that run from right to left, and controls that change the direction. */
const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** More marks on one letter than any script writes: they would climb over the lines above. */
const PILES = /(\p{M}{4})\p{M}+/gu;

const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];

/**
 * A label of the dataset as plain text in a sentence: shortened when it is longer than a sentence bears, and isolated
 * when its direction could turn the words round it.
 */
export function textInSentence(label: string): string {
  const letters = [...label.replace(PILES, '$1')];
  const text =
    letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : letters.join('');
  if (!TURNS.test(text)) return text;
  // An isolate that the label ends itself would isolate nothing.
  return `${FIRST_STRONG_ISOLATE}${text.replaceAll(POP_ISOLATE, '')}${POP_ISOLATE}`;
}
