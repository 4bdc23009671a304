import type { DatasetFile } from '../model/schema.ts';
import { checkCounted } from './assemble-deaths.ts';
import { filledColumns, type Assembly } from './assembly.ts';
import { quantityOf } from './quantity-of.ts';
import { faultAt, type ReadTables, type RowOf } from './table-row.ts';

type DeathTotal = DatasetFile['deathTotals'][number];
type LeftOut = DatasetFile['deathTotalsLeftOut'][number];

/** The yearly totals of deaths-by-year.csv, and those left out: of these only the reason may be in the table. */
export function assembleDeathTotals(
  tables: ReadTables,
  assembly: Assembly,
): { readonly deathTotals: DeathTotal[]; readonly deathTotalsLeftOut: LeftOut[] } {
  const { origins, report } = assembly;
  const deathTotals: DeathTotal[] = [];
  const deathTotalsLeftOut: LeftOut[] = [];
  for (const row of tables['deaths-by-year']) {
    const { at, values } = row;
    checkCounted(at, values, assembly);
    if (values.counted) {
      const total = deathTotal(row, assembly);
      if (total) deathTotals.push(total);
      continue;
    }
    for (const column of filledColumns(at, ['id', 'counted', 'reason']))
      report(faultAt(at, column, 'empty this cell: a total left out carries only its reason'));
    if (values.reason)
      deathTotalsLeftOut.push(origins.mark({ id: values.id, reason: values.reason }, at));
  }
  return { deathTotals, deathTotalsLeftOut };
}

function deathTotal(
  { at, values }: RowOf<'deaths-by-year'>,
  { languages, origins, report }: Assembly,
): DeathTotal | undefined {
  const { year, measure, qualifier, scope, saidBy, sources } = values;
  for (const field of ['year', 'measure', 'qualifier', 'sources'] as const)
    if (values[field] === undefined) report(faultAt(at, field, 'fill this cell'));
  for (const language of languages)
    if (!scope?.[language]) report(faultAt(at, 'scope', 'fill this cell', language));
  if (!saidBy)
    report(faultAt(at, 'saidBy', 'write this text in at least one language', languages[0]));
  const quantity =
    qualifier &&
    quantityOf({ ...values, qualifier }, (field, message) => report(faultAt(at, field, message)));
  if (!year || !quantity || !measure || !scope || !saidBy || !sources) return undefined;
  const record: DeathTotal = {
    id: values.id,
    year,
    quantity: origins.mark(quantity, at),
    measure,
    scope,
    saidBy,
    partialYear: values.partialYear,
    alleged: values.alleged,
    note: values.note,
    sources: [...sources],
  };
  return origins.mark(record, at, { quantity: 'value' });
}
