import type { Count } from './dataset.ts';
import { FactError } from './fact-error.ts';
import { isDay } from './partial-date.ts';

/**
 * The earlier list that the editor names by a day that its date can mean; undefined when none is named.
 * @throws {FactError} for any other day, and for that of the newest list.
 */
export function selectComparedList(
  lists: readonly Count[],
  day: string | undefined,
): Count | undefined {
  if (!day) return undefined;
  const earlier = lists.slice(0, -1);
  const list = isDay(day)
    ? earlier.find(({ date }) => date.from <= day && day <= date.to)
    : undefined;
  if (list) return list;
  throw new FactError(
    'compare-to',
    day,
    earlier.map(({ date }) => date.from),
  );
}
