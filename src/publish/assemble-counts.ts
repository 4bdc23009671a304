import type { DatasetFile } from '../model/schema.ts';
import type { Assembly } from './assembly.ts';
import { compareText } from './fault.ts';
import { quantityOf } from './quantity-of.ts';
import { faultAt, type ReadTables, type RowOf, type TableRow } from './table-row.ts';

type Count = DatasetFile['counts'][number];
type Group = Count['groups'][number];
type Alternative = NonNullable<Count['conflict']>['alternatives'][number];

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

function assembleGroups(tables: ReadTables, assembly: Assembly): Map<string, Group[]> {
  const { origins, report, reportBetween } = assembly;
  const categoryOf = categoriesByLabel(tables.categories, assembly);
  const order = new Map(tables.categories.map(({ values }, i) => [values.id, i]));
  const groups = new Map<string, Group[]>();
  for (const { at, values } of tables['count-categories']) {
    const quantity = quantityOf(values, (field, message) => report(faultAt(at, field, message)));
    const category = categoryOf.get(values.printedLabel);
    if (category === undefined)
      reportBetween(
        faultAt(at, 'printedLabel', unknownLabelAdvice(values.printedLabel, categoryOf)),
      );
    if (!quantity || category === undefined) continue;
    const group: Group = {
      category,
      printed: values.printedLabel,
      quantity: origins.mark(quantity, at),
    };
    origins.mark(group, at, {
      category: 'printed_label',
      printed: 'printed_label',
      quantity: 'value',
    });
    groups.set(values.count, [...(groups.get(values.count) ?? []), group]);
  }
  const place = ({ category }: Group): number => order.get(category) ?? 0;
  for (const list of groups.values())
    list.sort((a, b) => place(a) - place(b) || compareText(a.printed, b.printed));
  return groups;
}

function categoriesByLabel(
  categories: readonly RowOf<'categories'>[],
  { reportBetween }: Assembly,
): ReadonlyMap<string, string> {
  const byLabel = new Map<string, string>();
  for (const { at, values } of categories)
    for (const label of values.printedLabels ?? []) {
      const taken = byLabel.get(label);
      if (taken === undefined) byLabel.set(label, values.id);
      else
        reportBetween(
          faultAt(
            at,
            'printedLabels',
            `"${label}" stands under ${taken} too: keep it in one category, once`,
          ),
        );
    }
  return byLabel;
}

function unknownLabelAdvice(label: string, known: ReadonlyMap<string, string>): string {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const near = [...known.keys()].find((candidate) => plain(candidate) === plain(label));
  return near === undefined
    ? 'no category has this label: add it to printed_labels in categories.csv'
    : `write it as categories.csv does, "${near}", or add it there`;
}

function assembleConflicts(
  { conflicts }: ReadTables,
  { origins, report }: Assembly,
): Map<string, Alternative[]> {
  const byCount = new Map<string, Alternative[]>();
  for (const { at, values } of conflicts) {
    const { count, date, how, qualifier } = values;
    if (values.value !== undefined && qualifier === undefined)
      report(faultAt(at, 'qualifier', 'write how exact the value is, as exact or about'));
    if (date === undefined && qualifier === undefined)
      report(faultAt(at, 'value', 'write the other date, the other value, or both'));
    const quantity =
      qualifier &&
      quantityOf({ qualifier, value: values.value }, (field, message) =>
        report(faultAt(at, field, message)),
      );
    const alternative: Alternative = {
      date,
      quantity: quantity && origins.mark(quantity, at),
      how,
      sources: [...(values.sources ?? [])],
    };
    origins.mark(alternative, at, { quantity: 'value' });
    byCount.set(count, [...(byCount.get(count) ?? []), alternative]);
  }
  for (const list of byCount.values())
    list.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  return byCount;
}
