import type { DatasetFile } from '../model/schema.ts';
import type { Assembly } from './assembly.ts';
import { compareText } from './fault.ts';
import { quantityOf } from './quantity-of.ts';
import { faultAt, type ReadTables, type RowOf } from './table-row.ts';

type Group = DatasetFile['counts'][number]['groups'][number];

/** The groups of each list by its id, in the order of the categories; the category is found by the printed label. */
export function assembleGroups(tables: ReadTables, assembly: Assembly): Map<string, Group[]> {
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
