/** What may stand between the thousands of a number in one of the languages. */
const BETWEEN_THOUSANDS = /(?<=\d)[.,\u066c\u00a0\u202f](?=\d{3}(?!\d))/g;

/** The whole numbers of a text in its order, in whatever digits and groups of thousands they are written. */
export function numbersIn(text: string | null | undefined): readonly number[] {
  const western = (text ?? '').replace(/[\u0660-\u0669]/g, (digit) =>
    String(digit.charCodeAt(0) - 0x660),
  );
  return (western.replace(BETWEEN_THOUSANDS, '').match(/\d+/g) ?? []).map(Number);
}
