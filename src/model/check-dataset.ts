import { checkDeath } from './check-death.ts';
import type { Say } from './problem.ts';
import type { DatasetFile } from './schema.ts';

/** Tables whose ids are their own, and those that share one namespace because `measure` names a row of any. */
const TABLES = [
  ['compilers'],
  ['categories'],
  ['places'],
  ['sources'],
  ['deaths'],
  ['milestones'],
  ['corrections'],
  ['counts', 'deathTotals', 'figures'],
] as const;

/**
 * Says every fault between the records of a dataset: ids used twice, a correction of nothing, two lists of one day,
 * groups that exceed their list, facts on a withheld death.
 */
export function checkDataset(file: DatasetFile, say: Say): void {
  const records = new Set<string>();
  for (const tables of TABLES) {
    const ids = new Set<string>();
    for (const table of tables)
      file[table].forEach(({ id }, i) => {
        if (ids.has(id)) say([table, i, 'id'], id, 'is the id of another record');
        ids.add(id);
        records.add(id);
      });
  }
  file.corrections.forEach(({ record }, i) => {
    if (!records.has(record)) say(['corrections', i, 'record'], record, 'is no id of a record');
  });

  const lists = new Set<string>();
  file.counts.forEach((count, i) => {
    const { compiler, date } = count;
    const list = JSON.stringify([compiler, date]);
    if (lists.has(list))
      say(['counts', i, 'date'], date, `${compiler} has another list of this date`);
    lists.add(list);
    checkGroups(count, (path, ...what) => say(['counts', i, 'groups', ...path], ...what));
  });
  file.deaths.forEach((death, i) =>
    checkDeath(death, (path, ...what) => say(['deaths', i, ...path], ...what)),
  );
}

function checkGroups(
  { groups, groupsOverlap, quantity }: DatasetFile['counts'][number],
  say: Say,
): void {
  const seen = new Set<string>();
  let sum = 0;
  groups.forEach((group, i) => {
    if (seen.has(group.category)) say([i, 'category'], group.category, 'stands twice in one list');
    seen.add(group.category);
    sum += group.quantity.value ?? group.quantity.low ?? 0;
  });
  if (!groupsOverlap && quantity.qualifier === 'exact' && sum > quantity.value)
    say([], sum, `sum to more than the list's total of ${quantity.value}`);
}
