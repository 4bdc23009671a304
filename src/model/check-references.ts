import type { DatasetFile } from './schema.ts';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** Ids used twice and references to nothing. Figures of every table share one namespace: `measure` names any of them. */
export function checkReferences(file: DatasetFile): Problem[] {
  const compilers = idsOf(file.compilers);
  const categories = idsOf(file.categories);
  const places = idsOf(file.places);
  const sources = idsOf(file.sources);
  const figures = [...file.counts, ...file.deathTotals, ...file.figures];
  const records = new Set(
    [...figures, ...file.deaths, ...file.milestones, ...file.places].map(({ id }) => id),
  );

  const problems = [
    ...doubled('compilers', file.compilers),
    ...doubled('categories', file.categories),
    ...doubled('places', file.places),
    ...doubled('sources', file.sources),
    ...doubled('deaths', file.deaths),
    ...doubled('milestones', file.milestones),
    ...doubled('corrections', file.corrections),
    ...doubled('counts', file.counts),
    ...doubled('deathTotals', file.deathTotals, idsOf(file.counts)),
    ...doubled('figures', file.figures, idsOf([...file.counts, ...file.deathTotals])),
  ];
  const refer = (
    path: Path,
    id: string | undefined,
    known: ReadonlySet<string>,
    table: string,
  ): void => {
    if (id !== undefined && !known.has(id))
      problems.push({ path, value: id, message: `is no id in ${table}` });
  };

  refer(['mainCompiler'], file.mainCompiler, compilers, 'compilers');
  file.counts.forEach((count, i) => {
    refer(['counts', i, 'compiler'], count.compiler, compilers, 'compilers');
    count.groups.forEach((group, j) =>
      refer(['counts', i, 'groups', j, 'category'], group.category, categories, 'categories'),
    );
    count.conflict?.alternatives.forEach((other, j) =>
      other.sources.forEach((id, k) =>
        refer(['counts', i, 'conflict', 'alternatives', j, 'sources', k], id, sources, 'sources'),
      ),
    );
  });
  file.deaths.forEach((death, i) => refer(['deaths', i, 'place'], death.place, places, 'places'));
  file.corrections.forEach((c, i) =>
    refer(
      ['corrections', i, 'record'],
      c.record,
      records,
      'counts, figures, deaths, milestones or places',
    ),
  );
  for (const table of [
    'counts',
    'milestones',
    'deathTotals',
    'deaths',
    'places',
    'figures',
    'corrections',
  ] as const)
    file[table].forEach((record, i) =>
      record.sources.forEach((id, j) => refer([table, i, 'sources', j], id, sources, 'sources')),
    );
  return problems;
}

function idsOf(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}

function doubled(
  table: string,
  records: readonly { readonly id: string }[],
  taken: ReadonlySet<string> = new Set(),
): Problem[] {
  const seen = new Set(taken);
  return records.flatMap(({ id }, i): Problem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [table, i, 'id'], value: id, message: 'is the id of another record' }];
  });
}
