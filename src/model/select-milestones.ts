import type { Dataset, Milestone } from './dataset.ts';
import { FactError } from './fact-error.ts';

/**
 * The milestones that an attribute names: `all`, `none`, `releases` (the default) or ids; in order of date.
 * @throws {FactError} for an id that no milestone has.
 */
export function selectMilestones(
  { milestones }: Dataset,
  choice: string | undefined,
): readonly Milestone[] {
  const names = (choice ?? '').split(/\s+/).filter(Boolean);
  const [word] = names.length === 1 ? names : [];
  if (names.length === 0 || word === 'releases')
    return milestones.filter(({ kind }) => kind === 'release');
  if (word === 'all') return milestones;
  if (word === 'none') return [];
  for (const name of names)
    if (!milestones.some(({ id }) => id === name))
      throw new FactError('milestones', name, [
        'all',
        'releases',
        'none',
        ...milestones.map(({ id }) => id),
      ]);
  return milestones.filter(({ id }) => names.includes(id));
}
