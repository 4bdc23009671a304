/** Steps of a choropleth. */
const CLASSES = 4;
/** What a class may begin after: numbers that are easy to read, in each power of ten. */
const ROUND = [1, 2, 3, 5];

/** A range of whole numbers, both ends in it. */
export type CountClass = readonly [from: number, to: number];

/**
 * At most four classes that hold all the counts, which are 1 or more: one a count where there are no more, else each
 * about as many times the one before it, at round ends.
 */
export function countClasses(counts: readonly number[]): readonly CountClass[] {
  const present = [...new Set(counts)].sort((a, b) => a - b);
  if (present.length <= CLASSES) return present.map((count): CountClass => [count, count]);
  const most = present.at(-1) ?? 1;
  const ends = [1, 2, 3].map((i) => roundNear(most ** (i / CLASSES)));
  const starts = [...new Set([0, ...ends])].filter((end) => end < most);
  return starts
    .map((end, i): CountClass => [end + 1, starts[i + 1] ?? most])
    .filter(([from, to]) => present.some((count) => count >= from && count <= to));
}

function roundNear(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const rounds = [...ROUND, 10].map((round) => round * power);
  const distance = (round: number): number => Math.abs(Math.log(round / value));
  return rounds.reduce((best, round) => (distance(round) < distance(best) ? round : best));
}
