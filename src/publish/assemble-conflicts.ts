import type { DatasetFile } from '../model/schema.ts';
import type { Assembly } from './assembly.ts';
import { compareText } from './fault.ts';
import { quantityOf } from './quantity-of.ts';
import { faultAt, type ReadTables } from './table-row.ts';

type Count = DatasetFile['counts'][number];
type Alternative = NonNullable<Count['conflict']>['alternatives'][number];

/** The figures that other sources give for a list, by its id; dated ones first, by date. */
export function assembleConflicts(
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
