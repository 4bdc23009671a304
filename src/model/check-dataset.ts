import type { DatasetFile } from './schema.ts';
import { dayAt, dayTime, isDay, parsePartialDate, type PartialDate } from './partial-date.ts';
import type { Problem } from './problem.ts';
import { checkReferences } from './check-references.ts';

type Path = readonly (string | number)[];

/**
 * Every fault of a dataset that its schema cannot say: days that do not exist or lie ahead, references to nothing,
 * ids used twice, groups that exceed their list, facts on a withheld death. Empty when the dataset may be shown.
 */
export function checkDataset(file: DatasetFile): readonly Problem[] {
  return [
    ...checkDates(file),
    ...checkReferences(file),
    ...file.counts.flatMap((count, i) => checkCount(count, ['counts', i])),
    ...checkOneListADay(file.counts),
    ...file.deaths.flatMap((death, i) => checkDeath(death, ['deaths', i])),
    ...file.figures.flatMap((figure, i) => checkPercent(figure, ['figures', i])),
    ...checkRanges(file),
  ];
}

function checkDates(file: DatasetFile): Problem[] {
  if (!isDay(file.published)) return [noSuchDate(['published'], file.published)];
  // One day of grace: a list published after midnight in the east is dated tomorrow in UTC.
  const latest = dayAt(dayTime(file.published) + 86_400_000);
  const dated: [Path, string | undefined, 'start' | 'any'][] = [
    ...file.counts.flatMap((count, i): [Path, string | undefined, 'start'][] => [
      [['counts', i, 'date'], count.date, 'start'],
      ...(count.conflict?.alternatives ?? []).map(
        (other, j): [Path, string | undefined, 'start'] => [
          ['counts', i, 'conflict', 'alternatives', j, 'date'],
          other.date,
          'start',
        ],
      ),
    ]),
    ...file.milestones.map((m, i): [Path, string, 'start'] => [
      ['milestones', i, 'date'],
      m.date,
      'start',
    ]),
    ...file.deaths.map((d, i): [Path, string | undefined, 'start'] => [
      ['deaths', i, 'date'],
      d.date,
      'start',
    ]),
    ...file.deathTotals.map((t, i): [Path, string, 'start'] => [
      ['deathTotals', i, 'year'],
      t.year,
      'start',
    ]),
    ...file.figures.map((f, i): [Path, string | undefined, 'start'] => [
      ['figures', i, 'date'],
      f.date,
      'start',
    ]),
    ...file.corrections.map((c, i): [Path, string, 'start'] => [
      ['corrections', i, 'date'],
      c.date,
      'start',
    ]),
    ...file.sources.map((s, i): [Path, string | undefined, 'any'] => [
      ['sources', i, 'published'],
      s.published,
      'any',
    ]),
  ];
  return dated.flatMap(([path, text, limit]) => {
    if (text === undefined) return [];
    const date = parsePartialDate(text);
    if (!date) return [noSuchDate(path, text)];
    if (limit === 'start' && date.from > latest)
      return [
        { path, value: text, message: `is later than the dataset itself (${file.published})` },
      ];
    return [];
  });
}

function noSuchDate(path: Path, value: string): Problem {
  return { path, value, message: 'is no date that the calendar has' };
}

function checkCount(count: DatasetFile['counts'][number], path: Path): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  count.groups.forEach((group, i) => {
    if (seen.has(group.category))
      problems.push({
        path: [...path, 'groups', i, 'category'],
        value: group.category,
        message: 'stands twice in one list',
      });
    seen.add(group.category);
  });
  if (count.groupsOverlap || count.quantity.qualifier !== 'exact') return problems;
  const sum = count.groups.reduce(
    (total, { quantity }) => total + (quantity.value ?? quantity.low ?? 0),
    0,
  );
  if (sum > count.quantity.value)
    problems.push({
      path: [...path, 'groups'],
      value: sum,
      message: `the groups sum to more than the list's total of ${count.quantity.value}`,
    });
  return problems;
}

function checkOneListADay(counts: DatasetFile['counts']): Problem[] {
  const seen = new Set<string>();
  return counts.flatMap((count, i): Problem[] => {
    const key = JSON.stringify([count.compiler, count.date]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        path: ['counts', i, 'date'],
        value: count.date,
        message: `the compiler ${count.compiler} has another list of this date`,
      },
    ];
  });
}

/** What may not be published about a withheld death may not even be in the file. */
function checkDeath(death: DatasetFile['deaths'][number], path: Path): Problem[] {
  const date = death.date === undefined ? undefined : parsePartialDate(death.date);
  if (!death.withheld) {
    if (death.name) return [];
    return [
      {
        path: [...path, 'name'],
        value: undefined,
        message: 'is missing; a death without it is withheld',
      },
    ];
  }
  const tooMuch: [string, unknown][] = [
    ['name', death.name],
    ['place', death.place],
    ['placeAsReported', death.placeAsReported],
    ['contestedClaim', death.contestedClaim],
    ['finding', death.finding],
    ['note', death.note],
    ['claimedBy', death.claimedBy.length > 0 ? death.claimedBy : undefined],
    ['date', date && !isYear(date) ? death.date : undefined],
  ];
  return tooMuch
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({
      path: [...path, field],
      value,
      message: 'may not be published about a withheld death',
    }));
}

function isYear(date: PartialDate): boolean {
  return date.precision === 'year';
}

function checkPercent(figure: DatasetFile['figures'][number], path: Path): Problem[] {
  const { quantity } = figure;
  const numbers = [quantity.value, quantity.low, quantity.high].filter((n) => n !== undefined);
  if (quantity.unit === 'people')
    return numbers
      .filter((n) => !Number.isSafeInteger(n) || n < 0)
      .map((value) => ({
        path: [...path, 'quantity'],
        value,
        message: 'is no whole number of people',
      }));
  return [];
}

function checkRanges(file: DatasetFile): Problem[] {
  const quantities = [
    ...file.counts.map((c, i) => [['counts', i, 'quantity'], c.quantity] as const),
    ...file.deathTotals.map((t, i) => [['deathTotals', i, 'quantity'], t.quantity] as const),
    ...file.figures.map((f, i) => [['figures', i, 'quantity'], f.quantity] as const),
  ];
  return quantities.flatMap(([path, quantity]): Problem[] =>
    quantity.qualifier === 'between' && quantity.low >= quantity.high
      ? [
          {
            path: [...path, 'low'],
            value: quantity.low,
            message: `is not below the high end, ${quantity.high}`,
          },
        ]
      : [],
  );
}
