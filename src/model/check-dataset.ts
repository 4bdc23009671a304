import { checkDeath } from './check-death.ts';
import { FIELDS } from './fields.ts';
import { dayAt, dayTime, isDay, parsePartialDate } from './partial-date.ts';
import type { Problem } from './problem.ts';
import type { DatasetFile } from './schema.ts';
import { walkFields } from './walk-fields.ts';

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
 * Every fault of a dataset that its schema cannot say: days that do not exist or lie ahead, references to nothing,
 * ids used twice, groups that exceed their list, facts on a withheld death. Empty when the dataset may be shown.
 */
export function checkDataset(file: DatasetFile): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (path: Problem['path'], value: unknown, message: string): void =>
    void problems.push({ path, value, message });

  if (!isDay(file.published)) {
    say(['published'], file.published, 'is no day that the calendar has');
    return problems;
  }

  const known = new Map<string, Set<string>>();
  const records = new Set<string>();
  for (const tables of TABLES) {
    const ids = new Set<string>();
    for (const table of tables) {
      known.set(table, ids);
      file[table].forEach(({ id }, i) => {
        if (ids.has(id)) say([table, i, 'id'], id, 'is the id of another record');
        ids.add(id);
        records.add(id);
      });
    }
  }

  // One day of grace: a list published after midnight in the east is dated tomorrow in UTC.
  const latest = dayAt(dayTime(file.published) + 86_400_000);
  walkFields(file, (name, value, path) => {
    const kind = FIELDS.get(name);
    if (value === undefined) return;
    if (kind === 'quantity')
      checkQuantity(value as FigureQuantity, (field, number, message) =>
        say([...path, field], number, message),
      );
    if (kind === 'text' && !Array.isArray(value) && Object.keys(value as object).length === 0)
      say(path, value, 'has no text in any language');
    if (typeof value !== 'string') return;
    if (kind === 'date' || name === 'year') {
      const date = parsePartialDate(value);
      if (!date) say(path, value, 'is no date that the calendar has');
      else if (name !== 'published' && date.from > latest)
        say(path, value, `is later than the dataset itself (${file.published})`);
    } else if (kind && kind !== 'text' && kind !== 'quantity') {
      if (!known.get(kind)?.has(value)) say(path, value, `is no id in ${kind}`);
    } else if (name === 'record' && !records.has(value)) say(path, value, 'is no id of a record');
  });

  const lists = new Set<string>();
  file.counts.forEach((count, i) => {
    const list = JSON.stringify([count.compiler, count.date]);
    if (lists.has(list))
      say(['counts', i, 'date'], count.date, `${count.compiler} has another list of this date`);
    lists.add(list);
    checkGroups(count, (field, value, message) =>
      say(['counts', i, 'groups', ...field], value, message),
    );
  });
  file.deaths.forEach((death, i) =>
    checkDeath(death, (field, value, message) => say(['deaths', i, field], value, message)),
  );
  return problems;
}

function checkGroups(
  { groups, groupsOverlap, quantity }: DatasetFile['counts'][number],
  say: (field: Problem['path'], value: unknown, message: string) => void,
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

type FigureQuantity = DatasetFile['figures'][number]['quantity'];

function checkQuantity(
  { value, low, high, unit = 'people' }: Partial<FigureQuantity>,
  say: (field: string, value: unknown, message: string) => void,
): void {
  for (const [field, number] of Object.entries({ value, low, high })) {
    if (number === undefined) continue;
    if (!Number.isFinite(number)) say(field, number, 'is no number');
    else if (unit === 'people' && !(Number.isSafeInteger(number) && number >= 0))
      say(field, number, 'is no whole number of people');
  }
  if (low !== undefined && high !== undefined && low >= high)
    say('low', low, `is not below ${high}`);
}
