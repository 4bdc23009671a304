/**
 * A text cut at its spaces into lines no wider than `width` px. A word that is wider, and what goes beyond `most` lines,
 * ends in an ellipsis: the whole text stands elsewhere.
 */
export function wrapLines(
  text: string,
  width: number,
  measure: (text: string) => number,
  most = Infinity,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > kept.length) kept.push(`${kept.pop() ?? ''}…`);
  return kept.map((line) => shortened(line, width, measure));
}

function shortened(line: string, width: number, measure: (text: string) => number): string {
  if (measure(line) <= width) return line;
  const letters = [...line.replace(/…$/u, '')];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}
