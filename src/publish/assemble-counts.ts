import type { DatasetFile } from '../model/schema.ts';
import { assembleConflicts } from './assemble-conflicts.ts';
import { assembleGroups } from './assemble-groups.ts';
import type { Assembly } from './assembly.ts';
import { quantityOf } from './quantity-of.ts';
import { faultAt, type ReadTables, type TableRow } from './table-row.ts';

type Count = DatasetFile['counts'][number];

/** The lists of counts.csv with the groups and the conflicting figures that other tables hold for them. */
export function assembleCounts(tables: ReadTables, assembly: Assembly): Count[] {
  const { origins, report, reportBetween } = assembly;
  const groups = assembleGroups(tables, assembly);
  const conflicts = assembleConflicts(tables, assembly);
  const ids = new Set(tables.counts.map(({ values }) => values.id));
  for (const { at, values } of [...tables['count-categories'], ...tables.conflicts])
    if (!ids.has(values.count))
      reportBetween(
        faultAt(at, 'count', 'no list in counts.csv has this id: correct it or add the list'),
      );

  return tables.counts.flatMap(({ at, values }): Count[] => {
    const quantity = quantityOf(values, (field, message) => report(faultAt(at, field, message)));
    if (!quantity) return [];
    const alternatives = conflicts.get(values.id) ?? [];
    checkReason(at, values.conflict, alternatives.length, assembly);
    const record: Count = {
      id: values.id,
      compiler: values.compiler,
      date: values.date,
      quantity: origins.mark(quantity, at),
      groups: groups.get(values.id) ?? [],
      groupsComplete: values.groupsComplete,
      groupsOverlap: values.groupsOverlap,
      conflict:
        values.conflict && alternatives.length > 0
          ? origins.mark({ alternatives, reason: values.conflict }, at, { reason: 'conflict' })
          : undefined,
      note: values.note,
      sources: [...values.sources],
    };
    return [origins.mark(record, at, { quantity: 'value', groups: 'value' })];
  });
}

function checkReason(
  at: TableRow,
  reason: Record<string, string> | undefined,
  alternatives: number,
  { languages, reportBetween }: Assembly,
): void {
  const [first = ''] = languages;
  if (alternatives > 0 && !reason)
    reportBetween(
      faultAt(
        at,
        'conflict',
        'say why this figure is used: conflicts.csv has others for the list',
        first,
      ),
    );
  if (reason && alternatives === 0) {
    const language = Object.keys(reason)[0] ?? first;
    const message = 'leave this cell empty, or add the other figure to conflicts.csv';
    reportBetween(faultAt(at, 'conflict', message, language));
  }
}
